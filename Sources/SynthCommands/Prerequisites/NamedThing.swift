// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// Something that a stack names and no stack of ours makes: it must be there when the stack is deployed.
struct NamedThing: Hashable {
    enum Kind {
        case certificate
        case hostedZone
        case key
        case parameter
        case secret
    }

    let kind: Kind
    /// The ARN, the ID of a hosted zone, or the name of a secret or of a parameter.
    let name: String
    /// Where it is, if its name says so.
    let region: Region?
    /// The resource that names it first.
    let user: String

    /// What a stack names, each once, in the order of its resources.
    static func all(in stack: SynthesizedStack, region: Region) -> [NamedThing] {
        let deployed = stack.template.deployed(
            parameters: stack.parameterValues, region: region.code, stackName: stack.stackName)
        var found: [NamedThing] = []
        for resource in deployed.resources {
            resource.properties.resolved?.eachUse { key, text in
                // What looks like an option, the aws CLI takes for one.
                for thing in things(key, text, of: resource)
                where !thing.name.isEmpty && !thing.name.hasPrefix("-")
                    && !found.contains(where: { $0.kind == thing.kind && $0.name == thing.name })
                {
                    found.append(thing)
                }
            }
        }
        return found
    }

    private static func things(_ key: String, _ text: String, of resource: Outcome.Resource) -> [NamedThing] {
        let user = resource.logicalID
        if key == "HostedZoneId", text.hasPrefix("Z"), text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
            return [NamedThing(kind: .hostedZone, name: text, region: nil, user: user)]
        }
        if text.hasDynamicReference {
            return text.dynamicReferences.compactMap { reference in
                let parts = reference.split(separator: ":", maxSplits: 1).map(String.init)
                guard parts.count == 2 else { return nil }
                switch parts[0] {
                case "secretsmanager": return NamedThing(secret: parts[1], user: user)
                case "ssm", "ssm-secure":
                    if parts[1].hasPrefix("arn:") { return NamedThing(arn: parts[1], user: user) }
                    let name = parts[1].prefix { $0 != ":" }
                    return NamedThing(kind: .parameter, name: String(name), region: nil, user: user)
                default: return nil
                }
            }
        }
        return NamedThing(arn: text, user: user).map { [$0] } ?? []
    }
}

extension NamedThing {
    private init?(arn: String, user: String) {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 6, parts[0] == "arn", !parts[3].isEmpty else { return nil }
        let region = Region(parts[3])
        switch parts[2] {
        case "acm" where parts[5].hasPrefix("certificate/"):
            self.init(kind: .certificate, name: arn, region: region, user: user)
        case "kms" where parts[5].hasPrefix("key/"): self.init(kind: .key, name: arn, region: region, user: user)
        case "ssm" where parts[5].hasPrefix("parameter/"):
            self.init(kind: .parameter, name: arn, region: region, user: user)
        case "secretsmanager" where parts[5] == "secret" && parts.count > 6:
            // What a container reads of a secret stands behind its ARN.
            self.init(
                kind: .secret, name: parts.prefix(7).joined(separator: ":"), region: region, user: user)
        default: return nil
        }
    }

    /// - Parameter secret: what a dynamic reference says after the store: a name or an ARN, then what is read of it.
    private init?(secret: String, user: String) {
        if secret.hasPrefix("arn:") {
            self.init(arn: secret, user: user)
        } else {
            self.init(kind: .secret, name: String(secret.prefix { $0 != ":" }), region: nil, user: user)
        }
    }
}

extension Node {
    /// Each text with the property that it is the value of, without those that policies speak of.
    fileprivate func eachUse(_ visit: (_ key: String, _ text: String) -> Void) {
        walk { node, path in
            guard let text = node.stringValue else { return }
            let keys = path.steps.compactMap { step -> String? in if case .key(let key) = step { key } else { nil } }
            let isSpokenOf = keys.contains {
                $0.hasSuffix("Policy") || $0.hasSuffix("Policies") || $0.hasSuffix("PolicyDocument")
            }
            // The zone of what an alias leads to is AWS's own.
            guard !isSpokenOf, !keys.contains("AliasTarget"), let key = keys.last else { return }
            visit(key, text)
        }
    }
}
