// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A secret is not written into a template.
enum LiteralSecretRule: NodeRule {
    static let description = RuleDescription(
        "literal-secret", "Passwords, keys and tokens are not written into a template.",
        reason: "everyone who reads the template, its history or the stack's parameters has the secret",
        example: """
              "F": {
                "Type": "AWS::Redshift::Cluster",
                "Properties": {
                  "ClusterType": "single-node",
                  "DBName": "d",
                  "NodeType": "ra3.large",
                  "Encrypted": true,
                  "MasterUsername": "admin",
            -     "MasterUserPassword": "Correct-Horse-1"
            +     "MasterUserPassword": "{{resolve:secretsmanager:warehouse:SecretString:password}}"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html",
        evidence: .knowledge)

    /// The properties that are a secret and nothing else.
    private static let properties: Set = [
        "AdminPassword", "AuthToken", "ClientSecret", "DbPassword", "MasterPassword", "MasterUserPassword",
        "OAuthToken", "OauthToken", "Password", "PrivateKey", "SecretString", "SecretToken",
    ]
    private static let advice = "use a dynamic reference: {{resolve:secretsmanager:NAME:SecretString:KEY}}"

    static let sections: Set<Template.Section> = [.resources]
    static let kinds: Set<NodeKind> = [.text, .object]

    static func findings(about node: Node, at place: NodePlace, in context: ValidationContext) -> [Diagnostic] {
        guard place.path.steps.first == .key("Properties"),
            let finding = finding(node, place.path, place.element, context),
            context.resource(place.element) != nil
        else { return [] }
        return [
            warning(
                at: node.origin ?? place.origin, finding, element: place.element, path: place.path, fix: advice)
        ]
    }

    static func findings(in context: ValidationContext) -> [Diagnostic] { shownParameters(context) }

    /// Parameters that by their names are secrets, with a value in the template.
    private static func shownParameters(_ context: ValidationContext) -> [Diagnostic] {
        context.template[.parameters].compactMap { parameter in
            guard KnownSecret.isNamed(parameter.key), !parameter.value.isNoEcho,
                let value = parameter.value["Default"]?.stringValue, KnownSecret.isLikely(value, named: parameter.key)
            else { return nil }
            return warning(
                at: parameter.value["Default"]?.origin ?? parameter.value.origin,
                "parameter '\(parameter.key)' has its secret as Default, and no NoEcho", element: parameter.key,
                path: Node.Path([.key("Default")]), fix: "drop the Default and set NoEcho, or \(advice)")
        }
    }

    private static func finding(
        _ node: Node, _ path: Node.Path, _ resource: String, _ context: ValidationContext
    ) -> String? {
        let name = property(at: path)
        if let text = node.stringValue {
            if let kind = KnownSecret.kind(of: text) { return "'\(resource)' contains \(kind)" }
            if text.utf8.contains(UInt8(ascii: "=")), isScript(path),
                let variable = KnownSecret.assignment(in: text, isPart: name == nil)
            {
                return "\(variable) in the user data of '\(resource)' is written into the template"
            }
            guard let name, properties.contains(name), isSecret(text) else { return nil }
            return "\(name) of '\(resource)' is written into the template"
        }
        guard node.objectValue != nil else { return nil }
        if let (function, argument) = node.function {
            guard function == "Ref", let name, properties.contains(name), let target = argument.stringValue,
                let parameter = context.template[.parameters].first(where: { $0.key == target })?.value
            else { return nil }
            return problem(of: parameter, target).map { "\(name) of '\(resource)' is \($0)" }
        }
        return variable(node, name, resource)
    }

    private static func isScript(_ path: Node.Path) -> Bool {
        path.steps.contains { $0 == .key("UserData") }
    }

    /// The property that the value is, itself or as a branch of `Fn::If`; nil for an element of a list.
    private static func property(at path: Node.Path) -> String? {
        var steps = path.steps[...]
        while case .index(let index)? = steps.last, index > 0, steps.dropLast().last == .key("Fn::If") {
            steps = steps.dropLast(2)
        }
        if case .key(let name)? = steps.last { return name }
        return nil
    }

    private static func problem(of parameter: Node, _ name: String) -> String? {
        let type = parameter["Type"]?.stringValue ?? ""
        guard type == "String" else { return nil }
        if !parameter.isNoEcho {
            if let value = parameter["Default"]?.stringValue, value.hasDynamicReference { return nil }
            return "the parameter '\(name)', which has no NoEcho and so shows in the console"
        }
        guard let value = parameter["Default"]?.stringValue, isSecret(value) else { return nil }
        return "the parameter '\(name)', whose Default is in the template"
    }

    /// An environment variable, among others or as a pair of name and value.
    private static func variable(_ node: Node, _ name: String?, _ resource: String) -> String? {
        let pairs: [(String, String)]
        if let key = node["Name"]?.stringValue, let value = node["Value"]?.stringValue {
            pairs = [(key, value)]
        } else if name == "Variables" || name == "EnvironmentVariables" {
            pairs = (node.objectValue?.members ?? []).compactMap { member in
                member.value.stringValue.map { (member.key, $0) }
            }
        } else {
            return nil
        }
        return pairs.first { KnownSecret.isNamed($0.0) && KnownSecret.isLikely($0.1, named: $0.0) }.map {
            "the variable \($0.0) of '\(resource)' is written into the template"
        }
    }

    /// Whether a property or a variable of that name has a secret for its value.
    static func isSecret(_ text: String, named name: String) -> Bool {
        properties.contains(name) && isSecret(text)
            || KnownSecret.isNamed(name) && KnownSecret.isLikely(text, named: name)
            || KnownSecret.kind(of: text) != nil
    }

    private static func isSecret(_ text: String) -> Bool {
        !text.isEmpty && !text.contains("{{") && !text.contains("${") && !text.hasPrefix("arn:")
    }
}
