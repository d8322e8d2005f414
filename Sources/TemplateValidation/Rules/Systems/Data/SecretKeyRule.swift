// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What reads a key of a secret reads one that the secret has.
enum SecretKeyRule: SystemRule {
    static let description = RuleDescription(
        "secret-key", "A key that is read from a secret of the template is one of its keys.",
        reason: "CloudFormation or the task fails: the secret has no value for the key",
        example: """
              "S": {
                "Type": "AWS::SecretsManager::Secret",
                "Properties": {
                  "GenerateSecretString": {
                    "SecretStringTemplate": "{\\"username\\": \\"root\\"}",
                    "GenerateStringKey": "password"
                  }
                }
              },
              "D": {
                "Type": "AWS::RDS::DBInstance",
                "DeletionPolicy": "Snapshot",
                "UpdateReplacePolicy": "Snapshot",
                "Properties": {
                  "Engine": "postgres",
                  "DBInstanceClass": "db.t4g.micro",
                  "AllocatedStorage": "20",
                  "StorageEncrypted": true,
                  "MasterUsername": "root",
            -     "MasterUserPassword": {"Fn::Sub": "{{resolve:secretsmanager:${S}:SecretString:passwrd}}"}
            +     "MasterUserPassword": {"Fn::Sub": "{{resolve:secretsmanager:${S}:SecretString:password}}"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let secrets = outcome.resources(of: "AWS::SecretsManager::Secret")
        guard !secrets.isEmpty else { return [] }
        let keys = Dictionary(
            secrets.map { ($0.logicalID, SecretContent($0, in: outcome).keys) }, uniquingKeysWith: { first, _ in first }
        )
        return outcome.resources.flatMap { resource in
            references(of: resource).compactMap { finding($0, keys) }
                + containers(of: resource).compactMap { finding($0, keys) }
        }
    }

    /// A text that reads a secret of the template: its parts, and what stands before the secret and its key.
    private struct Reading {
        let value: PropertyValue
        let opening: String
        let marker: String
    }

    /// Dynamic references, wherever they stand in the properties.
    private static func references(of resource: Outcome.Resource) -> [Reading] {
        var found: [Reading] = []
        resource.source.node["Properties"]?.walk { node, path in
            guard let (name, argument) = node.function, name == "Fn::Sub" || name == "Fn::Join" else { return }
            var mentions = false
            argument.walk { part, _ in
                mentions = mentions || part.stringValue?.contains("resolve:secretsmanager:") == true
            }
            guard mentions else { return }
            let value = resource.properties.evaluated(node, at: path)
            found.append(Reading(value: value, opening: "{{resolve:secretsmanager:", marker: ":SecretString:"))
        }
        return found
    }

    /// The secrets of a task's containers: an ARN, and after it a key.
    private static func containers(of resource: Outcome.Resource) -> [Reading] {
        guard resource.type == "AWS::ECS::TaskDefinition" else { return [] }
        return resource["ContainerDefinitions"].knownElements.flatMap { $0["Secrets"].knownElements }
            .map { Reading(value: $0["ValueFrom"], opening: "", marker: ":") }
    }

    private static func finding(_ reading: Reading, _ keys: [String: Set<String>?]) -> Diagnostic? {
        let parts = reading.value.parts ?? []
        for index in parts.indices {
            let before = index > 0 ? parts[index - 1].stringValue ?? "?" : ""
            guard before.hasSuffix(reading.opening), !reading.opening.isEmpty || index == 0,
                let secret = reading.value.part(parts[index]).resource, let known = keys[secret] ?? nil,
                index + 1 < parts.count, let rest = parts[index + 1].stringValue, rest.hasPrefix(reading.marker)
            else { continue }
            let key = String(rest.dropFirst(reading.marker.count).prefix { $0 != ":" && $0 != "}" })
            // A key that goes on in a part that is not known is not known either.
            let isWhole = index + 2 == parts.count || rest.dropFirst(reading.marker.count + key.count).first != nil
            guard isWhole, !key.isEmpty, !known.contains(key) else { continue }
            let all = known.sorted().joined(separator: ", ")
            return error(
                at: reading.value,
                "'\(reading.value.element)' reads the key '\(key)' of the secret '\(secret)', which has "
                    + (known.isEmpty ? "no keys: it is plain text" : "no such key"),
                fix: didYouMean(key, in: known.sorted())
                    ?? (known.isEmpty ? "read it without a key" : "take one of \(all)"))
        }
        return nil
    }
}
