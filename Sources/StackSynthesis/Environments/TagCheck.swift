// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// The demands of CloudFormation on the tags of stacks.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Tag.html>.
enum TagCheck {
    private static let mostTags = 50
    private static let (longestKey, longestValue) = (128, 256)

    static func findings(_ environment: Environment) -> [Diagnostic] {
        let tags = environment.tags
        var found: [Diagnostic] = []
        func report(_ message: String, _ reason: String, _ fix: String) {
            found.append(
                Diagnostic(
                    .error, rule: "stack-tags", at: environment.location,
                    "environment '\(environment.name)' has \(message)", why: "CloudFormation \(reason)", fix: fix))
        }
        if tags.count > mostTags {
            report("\(tags.count) tags", "takes \(mostTags) for a stack", "leave out \(tags.count - mostTags)")
        }
        for (index, tag) in tags.enumerated() {
            let (key, value) = (tag.key, tag.value)
            if !(1...longestKey).contains(key.utf16.count) {
                report("the tag key '\(key)'", "takes keys of 1 to \(longestKey) characters", "change the key")
            }
            if value.utf16.count > longestValue {
                report(
                    "a value of \(value.utf16.count) characters for tag '\(key)'",
                    "takes values of \(longestValue) characters", "shorten the value")
            }
            if key.lowercased().hasPrefix("aws:") {
                report("the tag key '\(key)'", "keeps the prefix aws: for itself", "take another prefix")
            }
            if (key + value).unicodeScalars.contains(where: \.isUnprintable) {
                report("control characters in tag '\(key)'", "refuses them", "take them out")
            }
            if tags[..<index].contains(where: { $0.key == key }) {
                report("tag '\(key)' twice", "takes each key once", "take one of them out")
            }
        }
        return found
    }
}
