// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SynthCommands

@Suite struct CompilerMessageTests {
    @Test func messagesAreReadWithTheirPlaces() {
        let said = """
            /tmp/a/Jobs.swift:12:9: error: cannot find 'queue' in scope
            10 |
               |  `- error: cannot find 'queue' in scope
            /tmp/a/Jobs.swift:3:1: warning: unused
            <unknown>:0: error: fatal
            """
        let messages = SwiftCompiler.messages(in: said)
        #expect(messages.map(\.text) == ["cannot find 'queue' in scope", "unused"])
        #expect(messages.map(\.isError) == [true, false])
        #expect(messages[0].location.line == 12)
    }
}
