// SPDX-License-Identifier: Apache-2.0

import SideBySide
import Testing

@testable import SynthCommands

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

private let defaulted = SignalHandlers.address(SIG_DFL)
private let ignored = SignalHandlers.address(SIG_IGN)

@Suite struct SignalHandlersTests {
    /// What a process does about signals, without one.
    private final class Table: @unchecked Sendable {
        private let lock = Lock()
        private var handlers: [Int32: SignalHandlers.Handler]

        init(ignoring: [Int32] = []) {
            handlers = Dictionary(uniqueKeysWithValues: ignoring.map { ($0, ignored) })
        }

        var handlersOfProcess: SignalHandlers {
            SignalHandlers { number, handler in
                self.lock.locked {
                    defer { self.handlers[number] = handler }
                    return self.handlers[number] ?? defaulted
                }
            }
        }

        subscript(number: Int32) -> SignalHandlers.Handler { lock.locked { handlers[number] ?? defaulted } }
    }

    @Test func whoeverGoesFirstLeavesTheOtherListening() {
        let table = Table()
        let handlers = table.handlersOfProcess
        handlers.add()
        #expect(table[SIGINT] != defaulted)
        handlers.add()
        handlers.remove()
        #expect(table[SIGINT] != defaulted)
        handlers.remove()
        #expect(table[SIGINT] == defaulted)
    }

    @Test func whatIsIgnoredIsIgnoredAgain() {
        let table = Table(ignoring: [SIGHUP, SIGINT])
        let handlers = table.handlersOfProcess
        handlers.add()
        #expect(table[SIGHUP] == ignored)
        #expect(table[SIGINT] != ignored)
        handlers.remove()
        #expect(table[SIGHUP] == ignored)
        #expect(table[SIGINT] == ignored)
    }
}
