// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A dynamic reference has the form that CloudFormation resolves, and stands where it does.
enum DynamicReferenceRule: NodeRule {
    static let description = RuleDescription(
        "dynamic-reference", "A dynamic reference has a form that CloudFormation resolves, where it does.",
        reason: "CloudFormation leaves the text as it is, or rejects the template",
        example: """
            - "T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "{{resolve:ssm-secure:/name:1}}"}}
            + "T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "{{resolve:ssm:/name:1}}"}}
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html")

    /// The only properties that take a SecureString.
    private static let secureProperties: Set = [
        "AWS::DirectoryService::MicrosoftAD.Password", "AWS::DirectoryService::SimpleAD.Password",
        "AWS::ElastiCache::ReplicationGroup.AuthToken", "AWS::IAM::User.LoginProfile.Password",
        "AWS::KinesisFirehose::DeliveryStream.RedshiftDestinationConfiguration.Password",
        "AWS::OpsWorks::App.AppSource.Password", "AWS::OpsWorks::App.AppSource.SshKey",
        "AWS::OpsWorks::App.SslConfiguration.PrivateKey", "AWS::OpsWorks::App.SslConfiguration.Certificate",
        "AWS::OpsWorks::App.SslConfiguration.Chain", "AWS::OpsWorks::Stack.CustomCookbooksSource.Password",
        "AWS::OpsWorks::Stack.CustomCookbooksSource.SshKey", "AWS::OpsWorks::Stack.RdsDbInstances.DbPassword",
        "AWS::RDS::DBCluster.MasterUserPassword", "AWS::RDS::DBInstance.MasterUserPassword",
        "AWS::Redshift::Cluster.MasterUserPassword",
    ]

    static let sections: Set<Template.Section> = [.resources]
    static let kinds: Set<NodeKind> = [.text]

    static func findings(about node: Node, at place: NodePlace, in context: ValidationContext) -> [Diagnostic] {
        // A piece of a text that a function puts together may end within a reference.
        guard let text = node.stringValue, text.hasDynamicReference, place.path.steps.first == .key("Properties"),
            !place.path.steps.contains(.key("Fn::Join")), let resource = context.resource(place.element)
        else { return [] }
        let path = Node.Path(Array(place.path.steps.dropFirst()))
        return text.dynamicReferences.compactMap { reference in
            problem(reference, resource.type, path).map { problem in
                error(at: place, node, "'\(place.element)' at \(path): \(problem.message)", fix: problem.fix)
            }
        }
    }

    private static func problem(
        _ reference: Substring, _ type: String, _ path: Node.Path
    ) -> (message: String, fix: String)? {
        guard !reference.isEmpty else { return ("a dynamic reference is never closed", "end it with }}") }
        // A service or a name may be made by Fn::Sub.
        let service = reference.prefix { $0 != ":" }
        switch service {
        case _ where service.contains("$"), "ssm", "secretsmanager": return nil
        case "ssm-secure":
            let place = path.steps.compactMap { step -> String? in
                if case .key(let key) = step, !key.hasPrefix("Fn::") { key } else { nil }
            }
            return secureProperties.contains(([type] + place).joined(separator: "."))
                ? nil
                : (
                    "the property takes no SecureString",
                    "use secretsmanager, or a property that the documentation lists"
                )
        default:
            return ("there is no store '\(service)'", "use ssm, ssm-secure or secretsmanager")
        }
    }
}
