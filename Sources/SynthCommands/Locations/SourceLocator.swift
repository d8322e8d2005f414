// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Knows the place that a reader looks for: in Swift the property's label instead of the call that made the element,
/// and every path as seen from the current folder.
final class SourceLocator {
    private var finders: [String: SwiftArgumentFinder?] = [:]

    func located(_ diagnostic: Diagnostic) -> Diagnostic {
        Diagnostic(
            diagnostic.severity, rule: diagnostic.rule, at: place(of: diagnostic.path, from: diagnostic.location),
            element: diagnostic.element, path: diagnostic.path, diagnostic.message, why: diagnostic.reason,
            fix: diagnostic.fix,
            notes: diagnostic.notes.map { Diagnostic.Note(at: place(of: Node.Path(), from: $0.location), $0.message) })
    }

    func located(_ effect: SilenceEffect) -> SilenceEffect {
        let silence = effect.silence
        return SilenceEffect(
            Silence(
                silence.rule, on: silence.element, because: silence.reason, until: silence.until, owner: silence.owner,
                at: place(of: Node.Path(), from: silence.location)), effect.state, effect.findings.map(located))
    }

    /// - Parameter start: the place of the element, of what holds the value, or of a call with the label of an argument.
    func place(of path: Node.Path, from start: SourceLocation?) -> SourceLocation? {
        guard let start else { return nil }
        let labels = start.label.map { Node.Path([.key($0)]) } ?? Self.labels(path)
        guard start.file.hasSuffix(".swift"), !labels.steps.isEmpty, let finder = finder(start.file) else {
            return Self.shown(start)
        }
        return Self.shown(finder.find(labels, from: start) ?? start)
    }

    /// The part of the path that can be arguments and elements of literals.
    private static func labels(_ path: Node.Path) -> Node.Path {
        var steps = path.steps[...]
        if steps.first == .key("Properties") { steps.removeFirst() }
        let labels = steps.prefix { step in
            if case .key(let key) = step { !key.hasPrefix("Fn::") } else { true }
        }
        return Node.Path(Array(labels))
    }

    private static func shown(_ place: SourceLocation) -> SourceLocation {
        SourceLocation(file: Files.shown(place.file), line: place.line, column: place.column)
    }

    private func finder(_ path: String) -> SwiftArgumentFinder? {
        if let known = finders[path] { return known }
        let finder = (try? Files.read(path)).flatMap { $0 }.map(SwiftArgumentFinder.init)
        finders[path] = .some(finder)
        return finder
    }
}
