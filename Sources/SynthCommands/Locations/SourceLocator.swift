import TemplateModel

/// Moves findings about a property of a Swift stack from the element to the property's label.
struct SourceLocator {
    private var finders: [String: SwiftArgumentFinder?] = [:]

    mutating func located(_ diagnostics: [Diagnostic]) -> [Diagnostic] { diagnostics.map { located($0) } }

    private mutating func located(_ diagnostic: Diagnostic) -> Diagnostic {
        guard let place = diagnostic.location, place.file.hasSuffix(".swift"), !diagnostic.path.steps.isEmpty,
            let finder = finder(place.file)
        else { return diagnostic }
        var steps = diagnostic.path.steps[...]
        if steps.first == .key("Properties") { steps.removeFirst() }
        let relevant = steps.prefix { step in
            if case .key(let key) = step { !key.hasPrefix("Fn::") } else { true }
        }
        guard let found = finder.find(Node.Path(Array(relevant)), from: place) else { return diagnostic }
        return diagnostic.moved(to: found)
    }

    private mutating func finder(_ path: String) -> SwiftArgumentFinder? {
        if let known = finders[path] { return known }
        let finder = (try? Files.read(path)).flatMap { $0 }.map(SwiftArgumentFinder.init)
        finders[path] = .some(finder)
        return finder
    }
}
