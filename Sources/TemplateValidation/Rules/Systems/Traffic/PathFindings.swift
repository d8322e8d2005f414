// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

extension SystemRule {
    /// A finding for each blocker; the other paths that it breaks are notes.
    ///
    /// - Parameter isInferred: that somebody takes these paths is likely, and not certain.
    static func findings(on paths: [NetworkPath], isInferred: Bool = false) -> [Diagnostic] {
        var order: [String] = []
        var broken: [String: [NetworkPath]] = [:]
        for path in paths {
            guard let (_, blocker) = path.failure else { continue }
            let key = "\(blocker.place.element) \(blocker.place.path)"
            if broken[key] == nil { order.append(key) }
            broken[key, default: []].append(path)
        }
        return order.compactMap { key in
            guard let paths = broken[key], let first = paths.first, let blocker = first.failure?.blocker else {
                return nil
            }
            let others = paths.dropFirst().map {
                Diagnostic.Note(at: $0.failure?.blocker.place.location, "so it is too: \($0.sentence)")
            }
            return isInferred
                ? warning(at: blocker.place, first.sentence, fix: blocker.fix, notes: others)
                : error(at: blocker.place, first.sentence, fix: blocker.fix, notes: others)
        }
    }
}

extension NetworkPath {
    /// The purpose that fails, and the whole path to where it breaks.
    var sentence: String { "\(subject) cannot \(purpose): \(self)" }
}
