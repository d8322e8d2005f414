// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import Testing

@Suite struct WithdrawalTests {
    @Test func everyLineReads() {
        #expect(Withdrawals.all.malformedLines.isEmpty)
        #expect(Withdrawals.all.day.count == 10)
    }

    @Test func aLineSaysWhatWasWithdrawnAndWhen() throws {
        let text = """
            as-of 2026-11-29
            AWS::A::* gone 2025-01-02 instead AWS::B # page
            AWS::C::D Engine=x|y Settings.Version=5.6|5.6.* create - update 2027-01-01 # page
            AWS::C::D Version=1
            """
        let all = Withdrawals(text.utf8)
        #expect(all.day == "2026-11-29")
        #expect(all.malformedLines == ["AWS::C::D Version=1"])
        let service = try #require(all.of("AWS::A::Thing").first)
        #expect(service.isService)
        #expect(service.events.map(\.stage) == [.gone])
        #expect(service.events.map(\.day) == ["2025-01-02"])
        #expect(service.instead == "AWS::B")
        let version = try #require(all.of("AWS::C::D").first)
        #expect(version.events.map(\.stage) == [.create, .update])
        #expect(version.events.map(\.day) == [nil, "2027-01-01"])
        #expect(version.conditions.map(\.path) == [["Engine"], ["Settings", "Version"]])
        #expect(version.conditions[0].holds("Y"))
        #expect(["5.6", "5.6.51"].allSatisfy(version.conditions[1].holds))
        #expect(!version.conditions[1].holds("5.60"))
        #expect(all.of("AWS::AB::Thing").isEmpty)
    }

    @Test func anIdentityNamesItsProperties() {
        #expect(Identity.all(of: "AWS::SSM::Parameter").map { $0.parts.map(\.path) } == [[["Name"]]])
        #expect(Identity.all(of: "AWS::EC2::VPC").isEmpty)
        let rule = Identity.all(of: "AWS::Events::Rule").first?.parts
        #expect(rule?.map(\.isOptional) == [true, false])
    }
}
