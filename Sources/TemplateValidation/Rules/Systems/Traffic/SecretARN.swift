// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The ARN of a secret, which ends in a hyphen and six characters that Secrets Manager chooses.
struct SecretARN {
    /// The secret, where the template makes it.
    let secret: Outcome.Resource?
    /// The ARN that a policy has to allow.
    let full: PropertyValue?
    /// The ARN without the six characters, where the name is told.
    let bare: PropertyValue?

    /// Nil where nobody knows which secret it is.
    ///
    /// - Parameter value: The ARN as a container names it: the key in its JSON, a stage and a version may follow.
    init?(_ value: PropertyValue, _ outcome: Outcome) {
        guard let parts = value.parts, let last = parts.last else { return nil }
        if let secret = Self.secret(value.evaluated(parts[0]), outcome) {
            guard parts.count == 1 || parts[1].stringValue?.hasPrefix(":") == true else { return nil }
            self.secret = secret
            full = secret.attribute("Id")
            bare = secret["Name"].node.map { name in
                secret["Name"].evaluated(
                    .join([.sub("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:"), name])
                )
            }
            return
        }
        guard let text = last.stringValue, let marker = text.end(of: ":secret:") else { return nil }
        let name = text[marker...].prefix { $0 != ":" }
        let start = Array(parts.dropLast()) + [.string(String(text[..<marker]))]
        guard !name.isEmpty, !text.hasDynamicReference else { return nil }
        secret = nil
        let isWhole =
            name.utf8.count > 7 && name.suffix(7).first == "-"
            && !name.suffix(6).contains { !$0.isLetter && !$0.isNumber }
        // An asterisk here is what nobody knows.
        full = value.evaluated(.join(start + [.string(name + (isWhole ? "*" : "-*"))]))
        bare = isWhole ? nil : value.evaluated(.join(start + [.string(String(name))]))
    }

    private static func secret(_ value: PropertyValue, _ outcome: Outcome) -> Outcome.Resource? {
        guard let reference = value.reference, reference.attribute == nil || reference.attribute == "Id" else {
            return nil
        }
        return outcome.resource(value, of: "AWS::SecretsManager::Secret")
    }
}

extension Node {
    fileprivate static func join(_ parts: [Node]) -> Node {
        .call("Fn::Join", .array([.string(""), .array(parts)]))
    }
}

extension String {
    fileprivate func end(of marker: String) -> Index? {
        indices.first { self[$0...].hasPrefix(marker) }.map { index($0, offsetBy: marker.count) }
    }
}
