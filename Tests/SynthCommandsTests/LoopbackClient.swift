// SPDX-License-Identifier: Apache-2.0

@testable import SynthCommands

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Asks a server of this machine, and reads until it ends.
enum LoopbackClient {
    static func get(_ path: String, at port: UInt16) -> String {
        guard let file = connection(to: port) else { return "" }
        defer { close(file) }
        guard LoopbackSocket.send(Array("GET \(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n".utf8), to: file)
        else { return "" }
        var bytes: [UInt8] = []
        while let more = LoopbackSocket.receive(file) { bytes += more }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func end(_ file: Int32) { close(file) }

    static func connection(to port: UInt16) -> Int32? {
        let file = LoopbackSocket.make()
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        if !isConnected { close(file) }
        return isConnected ? file : nil
    }
}
