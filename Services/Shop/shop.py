# SPDX-License-Identifier: Apache-2.0

"""Answers requests: the health check by itself, everything else with the path that was asked for."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORT = 8080


class Shop(BaseHTTPRequestHandler):
    """One request."""

    def version_string(self) -> str:
        return "shop"

    def do_GET(self) -> None:
        """Says where it is, so that a pipeline's first deployment shows something."""
        body = b"ok\n" if self.path == "/health" else f"shop: {self.path}\n".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    ThreadingHTTPServer(("", PORT), Shop).serve_forever()
