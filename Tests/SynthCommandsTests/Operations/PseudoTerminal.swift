// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A terminal without a screen: what a program writes to one end is read at the other.
final class PseudoTerminal: Sendable {
    /// What a test holds, and what a program gets.
    let screen: FileHandle
    let program: FileHandle

    /// Nil where the system has none to give.
    init?() {
        #if canImport(Darwin)
            var (screen, program): (Int32, Int32) = (-1, -1)
            guard openpty(&screen, &program, nil, nil, nil) == 0 else { return nil }
        #else
            // What `posix_openpt` does, which the library's module leaves out.
            let screen = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
            var isLocked: Int32 = 0
            var number: Int32 = -1
            guard screen >= 0, ioctl(screen, UInt(0x4004_5431), &isLocked) == 0,
                ioctl(screen, UInt(0x8004_5430), &number) == 0
            else { return nil }
            let program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
            guard program >= 0 else { return nil }
        #endif
        self.screen = FileHandle(fileDescriptor: screen, closeOnDealloc: true)
        self.program = FileHandle(fileDescriptor: program, closeOnDealloc: true)
    }

    /// Everything that was written until the program's end was closed by all who had it.
    func text() -> String {
        try? program.close()
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(screen.fileDescriptor, &chunk, chunk.count)
            if count > 0 { bytes += chunk[..<count] }
            // Linux fails at the end, where others say that nothing is left.
            if count == 0 || count < 0 && errno != EINTR { return String(decoding: bytes, as: UTF8.self) }
        }
    }
}
