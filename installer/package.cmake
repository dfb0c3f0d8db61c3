# Packages of what is installed. scripts/package makes the one for Debian; "cpack -G TGZ" works everywhere, DragNDrop makes
# the image for macOS; the installer for Windows is made by installer/windows/postseal.nsi.
set(CPACK_PACKAGE_NAME postseal)
set(CPACK_PACKAGE_VENDOR "The Postseal developers")
set(CPACK_PACKAGE_CONTACT "The Postseal developers <postseal@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "set up and check MTA-STS and TLS reporting for mail domains")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_LIST_DIR}/description.txt)
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/postseal/postseal)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(APPLE)
  # cpack -G DragNDrop: an image with Postseal.app, to be drawn onto the folder of programs beside it.
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME "Postseal ${PROJECT_VERSION}")
  set(CPACK_DMG_FORMAT UDZO)
  set(CPACK_INSTALL_CMAKE_PROJECTS "${PROJECT_BINARY_DIR};Postseal;bundle;/")
else()
  set(CPACK_GENERATOR TGZ)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# As in installer/changelog. Debian's own package of the same version, if there is one some day, counts as newer.
set(CPACK_DEBIAN_PACKAGE_RELEASE 0upstream1)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded while running is invisible to shlibdeps. The window itself needs no plugin of another package: xcb and
# the TLS backend are part of Qt's libraries.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates")
# The plugin for SVG changed its name after Debian 12.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "hicolor-icon-theme, qt6-wayland, qt6-translations-l10n, qt6-svg-plugins | libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

include(CPack)
