// SPDX-License-Identifier: Apache-2.0

import AWS
import ResourceSchemas
import StackDSL
import StackTesting
import TemplateAnalysis
import TemplateModel
import Testing

@testable import Shorthands

/// The model of permissions is asked of each use: what is used is allowed, on this thing alone, and nothing else is.
@Suite struct UsePermissionTests {
    private static let network = EC2.SecurityGroup("Functions", groupDescription: "Functions")
    private static let servers = EC2.SecurityGroup("Servers", groupDescription: "Servers")
    private static let key = KMS.Key("Key", keyPolicy: .policy())
    private static let otherKey = KMS.Key("OtherKey", keyPolicy: .policy())

    /// - Parameter asked: ARNs that are asked about, by the names of properties.
    private static func outcome(_ fact: FactOfUse, asked: [(name: String, value: Node)]) -> Outcome {
        let thing = fact.resource("Thing", encryptedBy: key, in: servers)
        let other = fact.resource("Other", encryptedBy: otherKey, in: servers)
        let request = UseRequest(
            .resource(thing.resource), of: fact.type, fact.usage, [fact.resourceUse], target: servers.trafficEnd,
            at: here)
        let stack = Made {
            [network, servers, key, otherKey, thing, other, IAM.Role.sample()]
            Lambda.Function.inNetwork(network).uses(request)
            UntypedResource(
                "Asked", type: "AWS::SSM::Parameter", properties: Map(asked.map { ($0.name, Document(node: $0.value)) })
            )
        }
        return StackUnderTest(stack).outcome
    }

    private static let here = SourceLocation(file: #filePath, line: #line, column: 1)

    /// Something that a resource of a statement is about: one object, one index.
    private static func example(_ form: String, of id: String, _ fact: FactOfUse) throws -> Node {
        let plain = String(form.prefix { $0 != "?" })
        let request = UseRequest(
            .resource(UntypedResource(id, type: fact.type).resource), of: fact.type, fact.usage, [], at: here)
        let concrete = plain.replacing("{prefix}*", with: "in/a.json").replacing("*", with: "a")
        return plain == "*" ? "arn:aws:x:::y" : try request.text(concrete)
    }

    @Test(arguments: FactOfUse.all) func isLeast(_ fact: FactOfUse) throws {
        var asked: [(name: String, value: Node)] = []
        for id in ["Thing", "Other"] {
            for (index, statement) in fact.use.statements.enumerated() {
                for (number, form) in statement.resources.enumerated() {
                    asked.append(("\(id)\(index)x\(number)", try Self.example(form, of: id, fact)))
                }
            }
        }
        asked += [("ThingKey", Self.key.arn.node), ("OtherKey", Self.otherKey.arn.node)]
        let outcome = Self.outcome(fact, asked: asked)
        let permissions = Permissions(outcome)
        let role = try #require(outcome["Role"])
        let questions = try #require(outcome["Asked"])

        func decision(_ action: String, _ name: String) -> Permissions.Decision {
            permissions.decision(for: role, doing: action, on: questions[name])
        }
        for (index, statement) in fact.use.statements.enumerated() {
            for (number, form) in statement.resources.enumerated() {
                for action in statement.actions {
                    #expect(decision(action, "Thing\(index)x\(number)") == .allowed, "\(action) on \(form)")
                    guard form != "*" else { continue }
                    // What an alias is called is not known before the deployment.
                    let other = decision(action, "Other\(index)x\(number)")
                    let isOther = other == .denied || fact.type == "AWS::Lambda::Alias" && other == .unknown
                    #expect(isOther, "\(action) on another \(form)")
                }
            }
        }
        if fact.thing["key"] != nil {
            for action in fact.use.keyActions {
                #expect(decision(action, "ThingKey") == .allowed, "\(action)")
                #expect(decision(action, "OtherKey") == .denied, "\(action)")
            }
        }
        let needed = Set(fact.use.statements.flatMap(\.actions) + (fact.thing["key"] == nil ? [] : fact.use.keyActions))
        #expect(Set(Self.granted(outcome)) == needed)
        #expect(Self.granted(outcome).allSatisfy { !$0.contains("*") })
    }

    /// All actions of all policies beside the role.
    private static func granted(_ outcome: Outcome) -> [String] {
        outcome.resources(of: "AWS::IAM::Policy").flatMap { policy in
            policy["PolicyDocument"]["Statement"].knownElements.flatMap {
                $0["Action"].knownElements.compactMap { $0.node?.stringValue }
            }
        }
    }

    @Test func factsAreRead() {
        #expect(UseFacts.shared.malformedLines == [])
        #expect(UseFacts.shared.uses.count >= 22)
    }

    @Test func actionsExist() {
        for fact in FactOfUse.all {
            for action in fact.use.statements.flatMap(\.actions) + fact.use.keyActions {
                let parts = action.split(separator: ":").map(String.init)
                #expect(ActionCatalog.answer(parts[0], parts[1]) == .known, "\(action) of \(fact.testDescription)")
            }
        }
    }

    @Test func propertiesAndAttributesExist() throws {
        for (type, words) in UseFacts.shared.things.merging(UseFacts.shared.users, uniquingKeysWith: { one, _ in one })
        {
            guard let schema = Catalog.schema(of: type) else { continue }
            let readable = Set((schema["readOnlyProperties"]?.arrayValue ?? []).compactMap(\.stringValue))
            for word in ["arn", "value"] {
                guard let name = words[word], name != "Ref", !name.contains("{") else { continue }
                let pointer = "/properties/" + name.split(separator: ".").joined(separator: "/")
                #expect(readable.contains(pointer) || schema["properties"]?[name] != nil, "\(word) of \(type)")
            }
            for word in ["key", "groups", "role", "start-role", "variables", "containers"] {
                guard let path = words[word], path != "itself" else { continue }
                #expect(schema["properties"]?[String(path.prefix { $0 != "." })] != nil, "\(word) of \(type)")
            }
        }
    }
}
