// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Actions on objects are not done on their bucket, nor those on streams of a log on its group.
enum ResourceLevelRule: SystemRule {
    static let description = RuleDescription(
        "resource-level", "The resources of a statement are of the kind that its actions are done on.",
        reason: "IAM takes the policy, and it allows nothing",
        example: """
              "P": {
                "Type": "AWS::IAM::ManagedPolicy",
                "Properties": {
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
            -         {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "arn:aws:s3:::reports"}
            +         {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "arn:aws:s3:::reports/*"}
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html",
        evidence: .knowledge)

    private enum Level: String {
        case bucket = "a bucket"
        case object = "objects"
        case group = "a log group"
        case streams = "the streams of a log group"
    }

    /// The level of resource that an action, in lower case, is done on.
    private static let levels: [String: Level] = {
        let objects = [
            "getobject", "putobject", "deleteobject", "getobjectversion", "deleteobjectversion", "getobjecttagging",
            "putobjecttagging", "getobjectacl", "putobjectacl", "abortmultipartupload", "restoreobject",
            "listmultipartuploadparts",
        ]
        let buckets = [
            "listbucket", "listbucketversions", "listbucketmultipartuploads", "getbucketlocation",
            "getbucketversioning",
            "getbucketpolicy", "putbucketpolicy",
        ]
        let all =
            objects.map { ("s3:\($0)", Level.object) } + buckets.map { ("s3:\($0)", .bucket) }
            + [("logs:putlogevents", .streams)]
        return Dictionary(all, uniquingKeysWith: { first, _ in first })
    }()

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.filter { $0.kind == .identity }.flatMap { site -> [Diagnostic] in
            let statements = site.policy.statements ?? []
            return statements.enumerated().flatMap { index, statement -> [Diagnostic] in
                let wanted = statement.value["Action"].knownElements.compactMap { action in
                    action.text.flatMap { text in levels[text.lowercased()].map { (action, text, $0) } }
                }
                guard !wanted.isEmpty, statement.effect == .allow,
                    let resources = statement.value["Resource"].elements, !resources.isEmpty
                else { return [] }
                let given = resources.map { level(of: $0, system.permissions.names) }
                return wanted.compactMap { value, action, level in
                    guard given.allSatisfy({ $0 != nil && $0 != level }), let other = given[0],
                        isAlone(action, index, statements)
                    else { return nil }
                    return warning(
                        at: value, "'\(action)' is done on \(level.rawValue), but the resource is \(other.rawValue)",
                        fix: fix(level))
                }
            }
        }
    }

    /// Whether no other statement of the policy speaks of the action.
    private static func isAlone(_ action: String, _ index: Int, _ statements: [AccessStatement]) -> Bool {
        statements.enumerated().allSatisfy { $0 == index || $1.covers(action: action) == false }
    }

    private static func fix(_ level: Level) -> String {
        switch level {
        case .object: "add '/*' to the ARN of the bucket"
        case .bucket: "name the bucket itself too, without '/*'"
        case .streams, .group: "add ':*' to the ARN of the log group, or use Fn::GetAtt with Arn"
        }
    }

    /// The level of an ARN's resource; nil when nobody knows, or when it can be of several kinds.
    private static func level(of value: PropertyValue, _ names: ResourceNames) -> Level? {
        guard let elements = names.text(of: value)?.elements else { return nil }
        var fields: [[UInt8]] = [[]]
        var hasSlash = false
        for element in elements {
            switch element {
            case .character(UInt8(ascii: ":")): fields.append([])
            case .character(UInt8(ascii: "/")) where fields.count == 6:
                hasSlash = true
                fields[5].append(UInt8(ascii: "/"))
            case .character(let byte):
                let mayHaveMore = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "$")
                if mayHaveMore, fields.count > 5, !hasSlash || fields.count > 6 { return nil }
                fields[fields.count - 1].append(byte)
            case .field: break
            case .identity(let identity) where identity.attribute == nil: break
            case .unknown(let node) where node.function?.1.stringValue == "AWS::StackName": break
            default: if fields.count > 5, !hasSlash { return nil }
            }
        }
        guard fields.count > 5 else { return nil }
        switch fields[2] {
        case Array("s3".utf8): return fields[3].isEmpty && fields.count == 6 ? hasSlash ? .object : .bucket : nil
        case Array("logs".utf8): return fields.count == 7 && fields[5] == Array("log-group".utf8) ? .group : nil
        default: return nil
        }
    }
}
