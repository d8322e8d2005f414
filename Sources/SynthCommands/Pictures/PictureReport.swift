// SPDX-License-Identifier: Apache-2.0

import StackPictures
import TemplateModel

/// A picture as JSON: what is in it, and not where.
enum PictureReport {
    static func fill(_ report: Report, _ picture: Picture, _ form: PictureFormat, path: String?) {
        report["name"] = .string(picture.title)
        report["format"] = .string(form.rawValue)
        report["path"] = text(path)
        report["boxes"] = .array(
            picture.boxes.map {
                [
                    "id": .string($0.id), "parent": text($0.parent), "kind": .string($0.kind.rawValue),
                    "title": .string($0.title), "detail": text($0.detail), "isPublic": .bool($0.isPublic),
                    "change": text($0.change?.rawValue),
                ]
            })
        report["symbols"] = .array(
            picture.symbols.map {
                [
                    "id": .string($0.id), "box": text($0.box), "label": .string($0.label),
                    "caption": .string($0.caption), "type": text($0.type), "category": .string($0.category.rawValue),
                    "count": .number($0.count), "isPublic": .bool($0.isPublic), "stack": text($0.stack),
                    "change": text($0.change?.rawValue),
                ]
            })
        report["arrows"] = .array(
            picture.arrows.map {
                [
                    "from": .string($0.from), "to": .string($0.to), "kind": .string($0.kind.rawValue),
                    "labels": .array($0.labels.map { .string($0) }), "reason": text($0.reason),
                    "change": text($0.change?.rawValue),
                ]
            })
        report["notes"] = .array(picture.notes.map { .string($0) })
    }

    private static func text(_ text: String?) -> Node { text.map { .string($0) } ?? .null }
}
