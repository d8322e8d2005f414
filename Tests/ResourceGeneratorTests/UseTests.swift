// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import Testing

@testable import ResourceGenerator

@Suite("A type brings what its things can be used for")
struct UseTests {
    private let schema = properties(#"{"Id": {"type": "string"}}"#)
    private let uses = """
        thing AWS::Test::Thing arn=Arn key=KeyId via=test endpoint=test,other # a page
        use AWS::Test::Thing read test:Get test:List on {arn} {arn}/x/*?Parts # a page
        use AWS::Test::Thing write test:Put on {arn} # a page
        key AWS::Test::Thing read kms:Decrypt # a page
        sum AWS::Test::Thing readWrite read write # both
        start AWS::Test::Thing read # a page
        """

    @Test func membersSayWhatEachTakes() throws {
        let thing = try GeneratedThing(schema, uses: uses)
        #expect(thing.problems == [])
        #expect(thing.declares("public struct Thing: StackDSL.Resource, UsableResource {"))
        #expect(
            thing.declares(
                #"public static let usage = ResourceUsage(arn: "Arn", key: "KeyId", keyService: "test", endpoints: ["test", "other"])"#
            ))
        #expect(thing.declares("public final class Use: ResourceUse, @unchecked Sendable {"))
        #expect(
            thing.declares(
                #".init("read", [.init("test:Get", "test:List", on: "{arn}", "{arn}/x/*?Parts")], keyActions: ["kms:Decrypt"], isForStart: true)"#
            ))
        #expect(thing.declares("/// `test:Get`, `test:List`, `test:Put`; of its key `kms:Decrypt`."))
    }

    @Test func whatRunsSaysWithWhichRole() throws {
        let thing = try GeneratedThing(
            schema, uses: "user AWS::Test::Thing role=RoleArn variables=Environment.Variables called=yes # a page")
        #expect(thing.declares("public struct Thing: StackDSL.Resource, UsingResource {"))
        #expect(
            thing.declares(
                #"public static let user = ResourceUser(role: "RoleArn", variables: "Environment.Variables", isCalled: true)"#
            ))
        #expect(!thing.text.contains("usage"))
    }

    @Test func partsAndPortsAreKindsOfUses() throws {
        let part = try GeneratedThing(
            schema,
            uses: "thing AWS::Test::Thing arn=Arn # x\nuse AWS::Test::Thing read test:Get on {arn}/{prefix}* # x")
        #expect(part.declares("public final class Use: PrefixedUse, @unchecked Sendable {"))
        let server = try GeneratedThing(
            schema, uses: "thing AWS::Test::Thing arn=Arn port=1,@Port # x\nuse AWS::Test::Thing connect on network # x"
        )
        #expect(server.declares("public final class Use: NetworkUse, @unchecked Sendable {"))
        #expect(server.declares(#".init("connect")"#))
    }

    @Test func aTypeThatIsNotGeneratedIsAKindThatCanBeUsed() throws {
        let uses = "thing AWS::Test::Other arn=Arn # x\nuse AWS::Test::Other read test:Get on {arn} # x"
        let thing = try GeneratedThing(schema, among: ["AWS::Test::Other": schema], uses: uses)
        #expect(thing.kinds.contains("public struct Other: StackDSL.ResourceKind, StackDSL.UsableKind {"))
        #expect(!thing.text.contains("Usable"))
    }

    @Test func aPropertyOfThatNameIsTold() throws {
        let schema = properties(#"{"Use": {"type": "object", "properties": {"A": {"type": "string"}}}}"#)
        #expect(
            try GeneratedThing(schema, uses: uses).problems.contains { $0.contains("has the name of the type's uses") })
    }

    @Test func linesThatCannotBeReadAreKept() {
        let facts = UseFacts(
            text: """
                thing AWS::A::B arn=Arn # x
                use AWS::A::B read a:Get on {arn}
                use AWS::A::B read on {arn} # no action
                use AWS::A::B list a:List on {arn} when StringLike key # two words
                sum AWS::A::B all read list # neither is there
                start AWS::A::B read # not there
                user AWS::A::B variables=X # no role
                """)
        #expect(facts.malformedLines.count == 6)
        #expect(facts.uses.isEmpty)
    }

    @Test func theTablesCompare() throws {
        let table = UseTable(
            facts: UseFacts(text: uses),
            grants: UseGrant.all(
                in: "# a comment\nAWS::Test::Thing read grantRead kms:Decrypt test:Get test:List test:More"))
        let text = try #require(table.replaced(in: "before\n\(UseTable.mark)\nold"))
        #expect(text.hasPrefix("before\n\(UseTable.mark)\n"))
        #expect(!text.contains("old"))
        #expect(text.contains("1 grants: 1 uses take fewer actions, 0 as many, 0 more."))
        #expect(text.contains("| Test.Thing `.read` | 3 | `grantRead` | 4 | `test:More` |  |"))
        #expect(table.replaced(in: "no mark") == nil)
    }
}
