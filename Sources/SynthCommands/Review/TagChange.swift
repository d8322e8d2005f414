// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A tag of a stack that comes, goes or gets another value: CloudFormation puts it on all that the stack holds.
struct TagChange {
    let stack: String
    let key: String
    /// Nil where there is none.
    let old: String?
    let new: String?

    /// Nothing where the tags of one side are not known: templates do not have them.
    static func all(in subject: ReviewSubject) -> [TagChange] {
        guard let environment = subject.environment, let known = subject.base.tags else { return [] }
        let after = environment.tags
        return subject.after.parts.flatMap { part -> [TagChange] in
            // A stack that is new has no tags yet that could be others.
            guard let before = known[part.name] else { return [] }
            let keys = after.map(\.key) + before.map(\.key).filter { key in !after.contains { $0.key == key } }
            return keys.compactMap { key in
                let old = before.first { $0.key == key }?.value
                let new = after.first { $0.key == key }?.value
                return old == new ? nil : TagChange(stack: part.name, key: key, old: old, new: new)
            }
        }
    }
}
