// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The system's calls for sockets that only this machine reaches.
enum LoopbackSocket {
    static func make() -> Int32 {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let file = socket(AF_INET, kind, 0)
        guard file >= 0 else { return file }
        // What is run meanwhile has no business with it.
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        set(file, SO_REUSEADDR)
        return file
    }

    /// - Returns: the port; nil where it cannot be had.
    static func listen(_ file: Int32, at port: UInt16) -> UInt16? {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        return withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(file, address, size) == 0 && systemListen(file) == 0 && getsockname(file, address, &size) == 0
            }
        } ? UInt16(bigEndian: address.sin_port) : nil
    }

    static func accept(_ file: Int32) -> Int32? {
        let connection = systemAccept(file)
        guard connection >= 0 else { return nil }
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        #if canImport(Darwin)
            set(connection, SO_NOSIGPIPE)
        #endif
        // Somebody who takes nothing keeps the others waiting so long at most.
        var time = timeval(tv_sec: 5, tv_usec: 0)
        setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        return connection
    }

    /// What can be read at the moment; nil at the end.
    static func receive(_ file: Int32) -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: 4_096)
        let count = uninterrupted { recv(file, &chunk, chunk.count, 0) }
        return count > 0 ? Array(chunk[..<count]) : nil
    }

    static func send(_ bytes: [UInt8], to file: Int32) -> Bool {
        #if canImport(Darwin)
            let flags: Int32 = 0
        #else
            let flags = Int32(MSG_NOSIGNAL)
        #endif
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { part in
                uninterrupted { systemSend(file, part.baseAddress, part.count, flags) }
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static func set(_ file: Int32, _ option: Int32) {
        var yes: Int32 = 1
        setsockopt(file, SOL_SOCKET, option, &yes, socklen_t(MemoryLayout<Int32>.size))
    }
}

private func systemListen(_ file: Int32) -> Int32 { listen(file, 16) }

private func systemAccept(_ file: Int32) -> Int32 { uninterrupted { accept(file, nil, nil) } }

private func systemSend(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int {
    send(file, bytes, count, flags)
}
