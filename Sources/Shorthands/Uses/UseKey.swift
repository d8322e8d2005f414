// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

/// The key of the account that encrypts a used thing, as a statement names it.
struct UseKey {
    let arn: Node
    /// The alias that must be one of the key's, where the key is known by it alone.
    let alias: Node?

    /// Nil where the key is AWS's, which needs no permission.
    init?(_ request: UseRequest) throws(UseProblem) {
        let property = request.usage.key.flatMap { request.resource?.property($0) }
        guard let key = request.key?.node ?? property else { return nil }
        let text = key.stringValue ?? key["Fn::Sub"]?.stringValue ?? ""
        if let name = Self.alias(in: text) {
            if name.hasPrefix("alias/aws/") { return nil }
            arn = try request.text("arn:{partition}:kms:{region}:{account}:key/*")
            // An alias that is the whole text keeps its references.
            alias = name == text ? key : key.stringValue == nil ? .sub(name) : .string(name)
            return
        }
        alias = nil
        if text.hasPrefix("arn:") || request.key is ARN<KMS.Key> || key["Fn::GetAtt"]?[1]?.stringValue == "Arn" {
            arn = key
            return
        }
        let isKnown = request.key != nil || key.stringValue != nil || key["Ref"] != nil || key["Fn::GetAtt"] != nil
        guard isKnown else {
            throw UseProblem(
                "use-key", "nothing says the ARN of the key that encrypts \(request.title)",
                why: "the statement about the key must name it, or KMS denies what \(request.title) is used for",
                fix: "name the key behind the use: encryptedBy: key.arn")
        }
        arn = try request.text("arn:{partition}:kms:{region}:{account}:key/{id}", id: key)
    }

    /// `alias/orders` of `arn:aws:kms:eu-west-1:123456789012:alias/orders` too.
    private static func alias(in text: String) -> String? {
        if text.hasPrefix("alias/") { return text }
        guard text.hasPrefix("arn:"), let end = text.split(separator: ":").last, end.hasPrefix("alias/") else {
            return nil
        }
        return String(end)
    }
}
