// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Conditions of policies as the end of a sentence that begins with `only if`.
struct ConditionWords {
    private let words: ResourceWords

    init(_ words: ResourceWords) { self.words = words }

    /// Each comparison of a condition, or the limits that a permission of Lambda has.
    func texts(_ condition: PropertyValue) -> [String] {
        if words.names.outcome[condition.element]?.type == "AWS::Lambda::Permission" { return limits(condition) }
        guard let operators = condition.members else { return ["a condition holds that is not known"] }
        return operators.flatMap { comparison, keys -> [String] in
            guard let keys = keys.members else { return ["a condition holds that is not known"] }
            return keys.map { text(comparison, $0.key, $0.value) }
        }
    }

    /// What common keys are about, before the verb.
    private static let subjects: [String: String] = [
        "aws:multifactorauthpresent": "the caller has signed in with MFA",
        "aws:principalaccount": "the caller's account",
        "aws:principalarn": "the caller",
        "aws:principalorgid": "the caller's organisation",
        "aws:principalorgpaths": "the caller's place in the organisation",
        "aws:principaltype": "the caller's type",
        "aws:requestedregion": "the region",
        "aws:resourceaccount": "the resource's account",
        "aws:resourceorgid": "the resource's organisation",
        "aws:securetransport": "the request is by TLS",
        "aws:sourceaccount": "the account that it is done for",
        "aws:sourcearn": "what it is done for",
        "aws:sourceip": "the address of the caller",
        "aws:sourcevpc": "the VPC that the call comes from",
        "aws:sourcevpce": "the VPC endpoint that the call comes through",
        "aws:username": "the user's name",
        "aws:userid": "the caller's ID",
        "aws:viaawsservice": "a service of AWS passes the call on",
        "aws:calledvia": "the service that passes the call on",
        "dynamodb:leadingkeys": "the item's partition key",
        "ecs:cluster": "the cluster",
        "iam:awsservicename": "the service",
        "iam:passedtoservice": "the service that gets the role",
        "iam:permissionsboundary": "the boundary that is set",
        "iam:policyarn": "the policy",
        "kms:calleraccount": "the caller's account",
        "kms:grantisforawsresource": "the grant is for a service of AWS",
        "kms:viaservice": "the service that uses the key",
        "lambda:functionurlauthtype": "the kind of sign-in at the function's URL",
        "s3:prefix": "the prefix that is listed",
        "s3:x-amz-acl": "the ACL of the request",
        "s3:x-amz-server-side-encryption": "the encryption of the request",
        "sns:endpoint": "the endpoint of the subscription",
        "sns:protocol": "the protocol of the subscription",
        "ses:fromaddress": "the sender's address",
        "sts:externalid": "the external ID",
    ]

    /// Keys of tags, whose name follows a slash.
    private static let tags = [
        "aws:principaltag/": "the caller's tag", "aws:resourcetag/": "the resource's tag",
        "aws:requesttag/": "the request's tag", "kms:encryptioncontext:": "the encryption context",
        "ec2:resourcetag/": "the resource's tag", "secretsmanager:resourcetag/": "the secret's tag",
        "ssm:resourcetag/": "the resource's tag",
    ]

    private static let verbs: [String: (String, negated: String)] = [
        "StringEquals": ("is", "is not"), "StringEqualsIgnoreCase": ("is", "is not"),
        "StringLike": ("is like", "is not like"), "ArnEquals": ("is", "is not"), "ArnLike": ("is like", "is not like"),
        "Bool": ("is", "is not"), "BinaryEquals": ("is", "is not"), "IpAddress": ("is in", "is outside"),
        "NumericEquals": ("is", "is not"), "NumericLessThan": ("is below", "is below"),
        "NumericLessThanEquals": ("is at most", "is at most"), "NumericGreaterThan": ("is above", "is above"),
        "NumericGreaterThanEquals": ("is at least", "is at least"), "DateEquals": ("is", "is not"),
        "DateLessThan": ("is before", "is before"), "DateLessThanEquals": ("is not after", "is not after"),
        "DateGreaterThan": ("is after", "is after"), "DateGreaterThanEquals": ("is not before", "is not before"),
    ]

    private func text(_ comparison: String, _ key: String, _ values: PropertyValue) -> String {
        var name = comparison
        for prefix in ["ForAllValues:", "ForAnyValue:"] where name.hasPrefix(prefix) {
            name = String(name.dropFirst(prefix.count))
        }
        let isOptional = name.hasSuffix("IfExists")
        if isOptional { name = String(name.dropLast("IfExists".count)) }
        let subject = subject(key)
        if name == "Null" { return "\(subject) is \(values.bool == true ? "absent" : "there")" }
        if name == "Bool", let sentence = Self.subjects[key.lowercased()],
            sentence.contains(" is ") || sentence.hasPrefix("a ")
                || sentence.contains(" has "), let holds = values.bool
        {
            return holds ? sentence : "it is not so that \(sentence)"
        }
        let isNegated = name.contains("Not")
        guard let verb = Self.verbs[name.replacing("Not", with: "")] else {
            return "\(key) \(comparison) \(list(values))"
        }
        return
            "\(subject) \(isNegated ? verb.negated : verb.0) \(list(values))\(isOptional ? ", where it is given" : "")"
    }

    private func subject(_ key: String) -> String {
        let lowercased = key.lowercased()
        if let subject = Self.subjects[lowercased] { return subject }
        for (prefix, subject) in Self.tags where lowercased.hasPrefix(prefix) {
            return "\(subject) '\(key.dropFirst(prefix.count))'"
        }
        return key
    }

    private func list(_ values: PropertyValue) -> String {
        guard let elements = values.texts else { return "what is not known" }
        let shown = elements.prefix(3).map { element in
            words.names.text(of: element).map { words.value($0) } ?? "what is not known"
        }
        let more = elements.count > 3 ? " or \(elements.count - 3) more" : ""
        return shown.joined(separator: " or ") + more
    }

    private static let limitSubjects: [(property: String, subject: String)] = [
        ("SourceArn", "what it is done for is"), ("SourceAccount", "the account that it is done for is"),
        ("PrincipalOrgID", "the caller's organisation is"),
        ("FunctionUrlAuthType", "the kind of sign-in at the function's URL is"), ("EventSourceToken", "the token is"),
    ]

    private func limits(_ permission: PropertyValue) -> [String] {
        var texts = Self.limitSubjects.compactMap { property, subject in
            permission[property].isAbsent ? nil : "\(subject) \(list(permission[property]))"
        }
        if permission["InvokedViaFunctionUrl"].bool == true { texts.append("the call comes by the function's URL") }
        return texts
    }
}

extension ResourceWords {
    /// A value of a condition: the resource that it names, or as it is.
    func value(_ text: PartialString) -> String {
        if text.account == .own, text.isWholeAccount { return "this account" }
        return owner(of: text) == nil ? "'\(Self.plain(text))'" : self.text(text)
    }
}
