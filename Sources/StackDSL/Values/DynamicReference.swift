// SPDX-License-Identifier: Apache-2.0

/// A value that CloudFormation reads from a store while it deploys, so that it never stands in the template.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>.
public struct DynamicReference: Sendable {
    /// The reference as it stands in the template, between `{{` and `}}`.
    public let text: Value<String>

    /// A plain parameter of Systems Manager; without a version, the one that is newest at each deployment.
    public static func ssm(_ name: Value<String>, version: Int? = nil) -> DynamicReference {
        parameter("ssm", name, version)
    }

    /// A SecureString of Systems Manager; only some properties take one.
    public static func ssmSecure(_ name: Value<String>, version: Int? = nil) -> DynamicReference {
        parameter("ssm-secure", name, version)
    }

    /// A secret of Secrets Manager, whole or one key of its JSON, by name or ARN.
    public static func secretsManager(
        _ secret: Value<String>, jsonKey: String? = nil, versionStage: String? = nil, versionId: String? = nil
    ) -> DynamicReference {
        var tail = [jsonKey ?? "", versionStage ?? "", versionId ?? ""]
        while tail.last == "" { tail.removeLast() }
        let suffix = tail.isEmpty ? "" : ":" + tail.joined(separator: ":")
        return DynamicReference(text: "{{resolve:secretsmanager:\(secret):SecretString\(suffix)}}")
    }

    private static func parameter(_ service: String, _ name: Value<String>, _ version: Int?) -> DynamicReference {
        let suffix = version.map { ":\($0)" } ?? ""
        return DynamicReference(text: "{{resolve:\(service):\(name)\(suffix)}}")
    }
}

extension Expression {
    /// A value that CloudFormation reads from a store while it deploys.
    public static func resolve(_ reference: DynamicReference) -> Self { Self(node: reference.text.node) }
}
