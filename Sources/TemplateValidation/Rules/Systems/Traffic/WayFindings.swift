import TemplateAnalysis
import TemplateModel

extension SystemRule {
    /// A finding for each obstacle; the other ways that it breaks are notes.
    ///
    /// - Parameter isInferred: that somebody takes these ways is likely, and not certain.
    static func findings(on ways: [Way], isInferred: Bool = false) -> [Diagnostic] {
        var order: [String] = []
        var broken: [String: [Way]] = [:]
        for way in ways {
            guard let (_, obstacle) = way.failure else { continue }
            let key = "\(obstacle.place.element) \(obstacle.place.path)"
            if broken[key] == nil { order.append(key) }
            broken[key, default: []].append(way)
        }
        return order.compactMap { key in
            guard let ways = broken[key], let first = ways.first, let obstacle = first.failure?.obstacle else {
                return nil
            }
            let others = ways.dropFirst().map {
                Diagnostic.Note(at: $0.failure?.obstacle.place.location, "so it is too: \($0.sentence)")
            }
            return isInferred
                ? warning(at: obstacle.place, first.sentence, fix: obstacle.fix, notes: others)
                : error(at: obstacle.place, first.sentence, fix: obstacle.fix, notes: others)
        }
    }
}

extension Way {
    /// What cannot be done, and the whole way to where it breaks.
    var sentence: String { "\(subject) cannot \(purpose): \(self)" }
}
