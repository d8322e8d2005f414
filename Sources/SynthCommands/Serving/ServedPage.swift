// SPDX-License-Identifier: Apache-2.0

import SideBySide
import StackReports

/// The page that is served at the moment, and what is answered about it.
///
/// Unchecked, because the lock is what makes it safe: one thread makes pages, another one serves them.
final class ServedPage: @unchecked Sendable {
    private let lock = Lock()
    private var text: [UInt8] = []
    private var current = ""
    private var isOver = false

    /// What tells this page from an earlier one.
    var version: String { lock.locked { current } }

    var isEnded: Bool { lock.locked { isOver } }

    func end() { lock.locked { isOver = true } }

    /// - Returns: whether it is another page than before.
    @discardableResult
    func replace(by page: String) -> Bool {
        let version = ReportPage.version(of: page)
        let served = Array(ReportPage.served(page, version: version).utf8)
        return lock.locked {
            let isOther = version != current
            (text, current) = (served, version)
            return isOther
        }
    }

    enum Reply: Equatable {
        case answer(HTTPAnswer, hasBody: Bool)
        /// Told as soon as there is another page than this.
        case changes(since: String)
    }

    /// - Parameter port: a page elsewhere whose name leads to this machine has another name here, and gets nothing.
    func reply(to request: HTTPRequest?, port: UInt16) -> Reply {
        guard let request else { return .answer(HTTPAnswer(status: "400 Bad Request"), hasBody: true) }
        let hasBody = request.method != "HEAD"
        guard ["GET", "HEAD"].contains(request.method) else {
            return .answer(HTTPAnswer(status: "405 Method Not Allowed"), hasBody: true)
        }
        guard ["127.0.0.1:\(port)", "localhost:\(port)"].contains(request.host) else {
            return .answer(HTTPAnswer(status: "421 Misdirected Request"), hasBody: hasBody)
        }
        switch request.path {
        case "/":
            let body = lock.locked { text }
            return .answer(
                HTTPAnswer(status: "200 OK", type: "text/html; charset=utf-8", body: body), hasBody: hasBody)
        case "/changes" where request.query.hasPrefix("since=") && hasBody:
            return .changes(since: String(request.query.dropFirst(6)))
        default:
            return .answer(HTTPAnswer(status: "404 Not Found", body: Array("there is only /\n".utf8)), hasBody: hasBody)
        }
    }
}
