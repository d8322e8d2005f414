// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An attribute that a feature makes is read only where the feature is on.
enum AttributeSourceRule: TemplateRule {
    static let description = RuleDescription(
        "attribute-source", "An attribute that a feature of a resource makes is read only where that feature is on.",
        reason: "CloudFormation finds no such attribute when the resource is ready, and the stack fails",
        example: .init(
            template: """
                  {
                    "Resources": {
                      "T": {
                        "Type": "AWS::DynamoDB::Table",
                        "Properties": {
                          "BillingMode": "PAY_PER_REQUEST",
                +         "StreamSpecification": {"StreamViewType": "NEW_IMAGE"},
                          "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                          "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]
                        }
                      }
                    },
                    "Outputs": {"O": {"Value": {"Fn::GetAtt": ["T", "StreamArn"]}}}
                  }
                """),
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html",
        evidence: .knowledge)

    private struct Source {
        let type: String
        let attribute: String
        /// The fix, where the feature is certainly off.
        let lacking: @Sendable (Outcome.Resource) -> String?
    }

    private static let sources: [Source] = [
        Source(type: "AWS::DynamoDB::Table", attribute: "StreamArn") { table in
            table["StreamSpecification"].isAbsent ? "give it a StreamSpecification" : nil
        },
        Source(type: "AWS::Cognito::UserPoolClient", attribute: "ClientSecret") { client in
            isOff(client["GenerateSecret"]) ? "set GenerateSecret to true" : nil
        },
        Source(type: "AWS::RDS::DBInstance", attribute: "MasterUserSecret.SecretArn") { instance in
            isOff(instance["ManageMasterUserPassword"]) && instance["DBClusterIdentifier"].isAbsent
                ? "set ManageMasterUserPassword to true" : nil
        },
        Source(type: "AWS::RDS::DBCluster", attribute: "MasterUserSecret.SecretArn") { cluster in
            isOff(cluster["ManageMasterUserPassword"]) ? "set ManageMasterUserPassword to true" : nil
        },
        Source(type: "AWS::Redshift::Cluster", attribute: "MasterPasswordSecretArn") { cluster in
            isOff(cluster["ManageMasterPassword"]) ? "set ManageMasterPassword to true" : nil
        },
        Source(type: "AWS::ElastiCache::CacheCluster", attribute: "RedisEndpoint") { cluster in
            cluster["Engine"].text == "memcached" ? "use ConfigurationEndpoint" : nil
        },
        Source(type: "AWS::ElastiCache::CacheCluster", attribute: "ConfigurationEndpoint") { cluster in
            cluster["Engine"].text == "redis" ? "use RedisEndpoint" : nil
        },
    ]

    private static func isOff(_ value: PropertyValue) -> Bool { value.isAbsent || value.bool == false }

    /// References may stand in outputs: so this looks at the template, and at each resource in all its outcomes.
    static func findings(in context: ValidationContext) -> [Diagnostic] {
        let types = Set(sources.map(\.type))
        guard context.resources.contains(where: { types.contains($0.type) }) else { return [] }
        return context.references.compactMap { reference in
            guard case .attribute(let name?) = reference.form, let type = context.resource(reference.target)?.type,
                types.contains(type),
                let source = sources.first(where: {
                    $0.type == type && (name == $0.attribute || name.hasPrefix($0.attribute + "."))
                })
            else { return nil }
            let instances = context.systems.compactMap { $0.outcome[reference.target] }
            let fixes = instances.compactMap { source.lacking($0) }
            guard let fix = fixes.first, fixes.count == instances.count else { return nil }
            return error(
                at: reference.location,
                "'\(reference.element)' reads \(name) of '\(reference.target)', which has none",
                element: reference.element, path: reference.path, fix: fix)
        }
    }
}
