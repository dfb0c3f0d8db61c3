// The least that a look at many servers costs: so many connections with a handshake, one after another, and
// nothing else.
//
//     handshakes ADDRESS PORT COUNT NAME NAMES [smtp]
//
// NAME is the name that is sent (SNI); "%" in it stands for a number from 0 to NAMES - 1. Prints the
// processor time of all, in microseconds.

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

[[noreturn]] void fail(const char *what)
{
    std::perror(what);
    std::exit(1);
}

int connectTo(const char *address, int port)
{
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(static_cast<uint16_t>(port));
    const int file = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    ::setsockopt(file, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::inet_pton(AF_INET, address, &server.sin_addr) != 1 ||
        ::connect(file, reinterpret_cast<sockaddr *>(&server), sizeof server) != 0)
        fail("connect");
    return file;
}

/// Up to the line that ends a reply, "250 ": behind it the server waits for us.
void readReply(int file)
{
    std::string text;
    char piece[4096];
    for (;;) {
        const ssize_t count = ::read(file, piece, sizeof piece);
        if (count <= 0)
            fail("reply");
        text.append(piece, static_cast<size_t>(count));
        const size_t line = text.size() < 2 ? std::string::npos : text.rfind('\n', text.size() - 2);
        const size_t start = line == std::string::npos ? 0 : line + 1;
        if (text.back() == '\n' && text.size() > start + 3 && text[start + 3] == ' ')
            return;
    }
}

void sayInClear(int file, const char *line)
{
    if (::write(file, line, std::strlen(line)) < 0)
        fail("write");
    readReply(file);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 6)
        return 2;
    const int count = std::atoi(argv[3]);
    const std::string name = argv[4];
    const int names = std::atoi(argv[5]);
    const bool smtp = argc > 6;
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nullptr);
    for (int i = 0; i < count; ++i) {
        const int file = connectTo(argv[1], std::atoi(argv[2]));
        if (smtp) {
            readReply(file);
            sayInClear(file, "EHLO bench.test\r\n");
            sayInClear(file, "STARTTLS\r\n");
        }
        std::string sent = name;
        if (const size_t at = sent.find('%'); at != std::string::npos)
            sent.replace(at, 1, std::to_string(i % names));
        SSL *ssl = SSL_new(context);
        SSL_set_fd(ssl, file);
        SSL_set_tlsext_host_name(ssl, sent.c_str());
        if (SSL_connect(ssl) != 1)
            fail("handshake");
        SSL_free(ssl);
        ::close(file);
    }
    SSL_CTX_free(context);
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    std::printf("%ld\n", (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000L + used.ru_utime.tv_usec +
                             used.ru_stime.tv_usec);
    return 0;
}
