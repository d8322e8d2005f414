// SPDX-License-Identifier: Apache-2.0

/// What a browser asks for: the little of HTTP that a page on this machine needs.
struct HTTPRequest: Equatable {
    let method: String
    /// Without what follows a question mark.
    let path: String
    let query: String
    /// Whom the browser thinks to talk to.
    let host: String?

    /// As many bytes as a request may have.
    static let most = 16_384

    /// Nil for what is no request.
    init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
        let words = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[1].hasPrefix("/"), words[2].hasPrefix("HTTP/1.") else { return nil }
        method = String(words[0])
        let parts = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts[0])
        query = parts.count > 1 ? String(parts[1]) : ""
        host = lines.dropFirst().first { $0.lowercased().hasPrefix("host:") }.map { line in
            String(line.dropFirst(5).drop { $0 == " " })
        }
    }

    /// Whether all of it is there: nothing that is asked for has a body.
    static func isWhole(_ bytes: [UInt8]) -> Bool {
        let end: [UInt8] = [13, 10, 13, 10]
        return bytes.count >= 4 && (0...(bytes.count - 4)).contains { bytes[$0..<($0 + 4)].elementsEqual(end) }
    }
}

/// An answer of the server.
struct HTTPAnswer: Equatable {
    var status: String
    var type = "text/plain; charset=utf-8"
    var body: [UInt8] = []

    /// The bytes that are sent.
    ///
    /// - Parameter hasBody: false where only the headers are asked for.
    func bytes(hasBody: Bool) -> [UInt8] {
        let head = """
            HTTP/1.1 \(status)\r
            Content-Type: \(type)\r
            Content-Length: \(body.count)\r
            Cache-Control: no-store\r
            X-Content-Type-Options: nosniff\r
            Cross-Origin-Resource-Policy: same-origin\r
            Connection: close\r
            \r

            """
        return Array(head.utf8) + (hasBody ? body : [])
    }

    /// What begins an answer that goes on until there is something to tell.
    static let eventStream = Array(
        """
        HTTP/1.1 200 OK\r
        Content-Type: text/event-stream\r
        Cache-Control: no-store\r
        Connection: close\r
        \r

        """.utf8)
}
