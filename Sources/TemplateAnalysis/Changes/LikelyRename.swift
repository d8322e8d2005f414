// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A resource that is removed and one that is added which look like one and the same under another logical ID.
///
/// CloudFormation knows a resource by its logical ID alone: it makes another one and deletes the old. See
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html>.
package struct LikelyRename: Sendable, Hashable {
    /// The name before; of several stacks after its stack's name.
    package let old: String
    /// The name now.
    package let new: String
    package let type: String
    /// The ways to the properties that are not the same, none of a resource that only has another name.
    package let differences: [String]
    /// Where the new one is written; nil where nobody knows.
    package let location: SourceLocation?

    /// What says in Swift that it is the old one: `.moved(from: "OldTable")`.
    package var remedy: String {
        let (from, to) = (Self.split(old), Self.split(new))
        return from.stack == to.stack
            ? ".moved(from: \"\(from.logicalID)\")"
            : ".moved(from: .stack(\"\(from.stack ?? "")\"), \"\(from.logicalID)\")"
    }

    private static func split(_ name: String) -> (stack: String?, logicalID: String) {
        guard let slash = name.lastIndex(of: "/") else { return (nil, name) }
        return (String(name[..<slash]), String(name[name.index(after: slash)...]))
    }

    var isWithinStack: Bool { Self.split(old).stack == Self.split(new).stack }

    var keepsLogicalID: Bool { Self.split(old).logicalID == Self.split(new).logicalID }
}

extension SystemComparison {
    /// The renames that nothing else could be meant by, in the order of the new state.
    package var likelyRenames: [LikelyRename] {
        var search = RenameSearch(self)
        return search.found()
    }
}
