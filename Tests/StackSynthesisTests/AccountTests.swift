// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

@Suite struct AccountTests {
    func environment(_ account: Account, line: Int = #line) -> Environment {
        Environment("shop", region: .euWest1, account: account, file: "Shop.swift", line: line, column: 9) {
            TestStack { SNS.Topic("Topic") }
        }
    }

    @Test(arguments: ["123456789012", "000000000001", Account.any])
    func anAccountThatCanExistIsFine(account: Account) {
        #expect(environment(account).synthesize().flatMap(\.diagnostics).isEmpty)
    }

    @Test(arguments: ["", "12345678901", "1234567890123", "1234-5678-9012", "12345678901x", "１２３４５６７８９０１２"])
    func anotherIsSaidAtTheEnvironment(id: String) throws {
        let found = environment(.id(id), line: 7).synthesize().flatMap(\.diagnostics)
        #expect(found.map(\.rule) == ["account"])
        let finding = try #require(found.first)
        #expect(finding.message == "environment 'shop' is pinned to account '\(id)', which is no account's ID")
        #expect(finding.location == SourceLocation(file: "Shop.swift", line: 7, column: 9))
    }

    @Test func noStackIsSynthesisedWithoutIt() {
        let environment = Environment("shop", region: .euWest1, account: "1") {
            TestStack(description: "one") { SNS.Topic("Topic") }
            TestStack(description: "two") { SNS.Topic("Topic") }
        }
        #expect(environment.synthesize().allSatisfy { $0.diagnostics.contains { $0.rule == "account" } })
    }
}
