// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog

/// The metrics that AWS services publish in CloudWatch: metrics.txt, read when the first metric is met.
package struct MetricCatalog: Sendable {
    /// The text that names a resource in a dimension.
    package struct Source: Sendable, Hashable {
        package let typeName: String
        /// The attribute that gives it; nil for `Ref`, and where a property says it.
        package let attribute: String?
        /// The property that says it, where no reference gives it.
        package let property: String?
    }

    package struct Namespace: Sendable {
        /// Whether no metric and no dimension is missing here.
        package fileprivate(set) var isComplete = false
        package fileprivate(set) var metrics: Set<String> = []
        package fileprivate(set) var dimensions: [String: [Source]] = [:]
        /// The dimension that every metric has.
        package fileprivate(set) var neededDimension: String?

        /// Whether anything but its name is known.
        package var isDescribed: Bool { !metrics.isEmpty }
    }

    package private(set) var namespaces: [String: Namespace] = [:]
    /// The types that some dimension names.
    package private(set) var namedTypes: Set<String> = []

    package static let all = MetricCatalog(
        String(decoding: UnsafeBufferPointer(start: metrics_text(), count: metrics_count()), as: UTF8.self))

    package init(_ text: String) {
        var name = ""
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ").map { String($0) }
            switch (words.first, words.dropFirst().first) {
            case ("namespace", let word?):
                name = word
                namespaces[name] = Namespace()
            case ("all", nil): namespaces[name]?.isComplete = true
            case ("metric", let word?): namespaces[name]?.metrics.insert(word)
            case ("needs", let word?): namespaces[name]?.neededDimension = word
            case ("dimension", let word?):
                let sources = words.dropFirst(2).map(Source.init)
                namespaces[name]?.dimensions[word] = sources
                namedTypes.formUnion(sources.map(\.typeName))
            default: break
            }
        }
    }
}

extension MetricCatalog.Source {
    fileprivate init(_ text: String) {
        if let equals = text.firstIndex(of: "=") {
            self.init(
                typeName: String(text[..<equals]), attribute: nil, property: String(text[text.index(after: equals)...]))
        } else if let dot = text.firstIndex(of: ".") {
            self.init(
                typeName: String(text[..<dot]), attribute: String(text[text.index(after: dot)...]), property: nil)
        } else {
            self.init(typeName: text, attribute: nil, property: nil)
        }
    }
}
