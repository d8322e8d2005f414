// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Serves one page to browsers of this machine.
final class LoopbackServer: Sendable {
    /// The port that it listens at.
    let port: UInt16
    private let socket: Int32

    /// As many browsers as are talked to at once, and the milliseconds between two looks whether there is a new page.
    static let (most, pause): (Int, Int32) = (64, 150)

    /// - Parameter port: 0 for any that is free.
    init(port: UInt16) throws {
        let socket = LoopbackSocket.make()
        guard socket >= 0 else { throw CommandFailure("no socket could be had: \(String(cString: strerror(errno)))") }
        guard let bound = LoopbackSocket.listen(socket, at: port) else {
            let reason = String(cString: strerror(errno))
            close(socket)
            throw CommandFailure(
                "nothing can be served at port \(port): \(reason); take another with --port, 0 for any")
        }
        (self.socket, self.port) = (socket, bound)
    }

    deinit { close(socket) }

    /// Somebody who has asked, or is asking.
    private struct Connection {
        let file: Int32
        var asked: [UInt8] = []
        /// The page that it has, where it waits for another one.
        var version: String?
    }

    /// Answers until the page is over.
    func run(_ page: ServedPage) {
        var connections: [Connection] = []
        defer { for connection in connections { close(connection.file) } }
        while !page.isEnded {
            let files = [socket] + connections.map(\.file)
            var waits = files.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            let count = poll(&waits, nfds_t(waits.count), Self.pause)
            var open: [Connection] = []
            for (connection, wait) in zip(connections, waits.dropFirst()) {
                let isReady = count > 0 && wait.revents != 0
                if let next = Self.proceed(connection, isReady, page, port) {
                    open.append(next)
                } else {
                    close(connection.file)
                }
            }
            connections = open
            guard count > 0, waits[0].revents != 0, let file = LoopbackSocket.accept(socket) else { continue }
            // Whoever says nothing keeps nobody out; a browser that waited comes again by itself.
            if connections.count == Self.most { close(connections.removeFirst().file) }
            connections.append(Connection(file: file))
        }
    }

    /// - Returns: nil once there is no more to say.
    private static func proceed(
        _ connection: Connection, _ isReady: Bool, _ page: ServedPage, _ port: UInt16
    ) -> Connection? {
        if let version = connection.version {
            // Whoever waits says nothing: what can be read is the end.
            if isReady { return nil }
            if page.version == version { return connection }
            _ = LoopbackSocket.send(Array("data: \(page.version)\n\n".utf8), to: connection.file)
            return nil
        }
        guard isReady else { return connection }
        var connection = connection
        guard let bytes = LoopbackSocket.receive(connection.file) else { return nil }
        connection.asked += bytes
        guard HTTPRequest.isWhole(connection.asked) else {
            return connection.asked.count <= HTTPRequest.most ? connection : nil
        }
        switch page.reply(to: HTTPRequest(connection.asked), port: port) {
        case .answer(let answer, let hasBody):
            _ = LoopbackSocket.send(answer.bytes(hasBody: hasBody), to: connection.file)
            return nil
        case .changes(let version):
            connection.version = version
            return LoopbackSocket.send(HTTPAnswer.eventStream, to: connection.file) ? connection : nil
        }
    }
}
