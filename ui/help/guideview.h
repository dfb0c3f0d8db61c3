#pragma once

#include <QList>
#include <QTextBrowser>
#include <QTimer>

namespace Postseal {

/// A heading of a text in Markdown, with the anchor that it has on the web: "MTA-STS record" is
/// "mta-sts-record".
struct Heading {
    QString text;
    QString anchor;
    int level = 0;
    int position = 0; ///< of its block in the document
};
[[nodiscard]] QString anchorOf(const QString &heading);

/// A text in Markdown from the program's own resources, with its pictures. It loads nothing from elsewhere,
/// and follows no link by itself.
class GuideView : public QTextBrowser {
    Q_OBJECT
public:
    explicit GuideView(QWidget *parent = nullptr);

    /// The text, and the folder that its pictures lie in.
    void setGuide(const QString &markdown, const QString &folder);
    [[nodiscard]] const QList<Heading> &headings() const { return m_headings; }
    /// Puts the heading at the top, or goes to the beginning. False when there is no such heading.
    bool showAnchor(const QString &anchor);
    /// Selects what the cursor selects, and scrolls to it.
    void showPlace(const QTextCursor &cursor);
    /// The last heading above the upper edge; empty in front of the first.
    [[nodiscard]] QString anchorInView() const;
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void fill();
    void refill();
    void dressBlocks(QTextDocument *text);
    void dressLinks(QTextDocument *text);
    void dressTables(QTextDocument *text);
    void fitPictures(QTextDocument *text);
    [[nodiscard]] QImage picture(const QString &name) const;
    [[nodiscard]] int margin() const;
    [[nodiscard]] int room() const;
    [[nodiscard]] QString look() const;
    void layOutAll();
    void keepPlace();
    void findPlace();

    QString m_markdown, m_folder;
    QList<Heading> m_headings;
    QString m_look;         ///< colours and letters that the text was made for
    int m_pictureWidth = 0; ///< room that the pictures were made for
    int m_place = 0;        ///< position of the first character in view
    int m_placeTop = 0;     ///< its height in the view
    bool m_filling = false;
    QTimer m_refit;
};

} // namespace Postseal
