// SPDX-License-Identifier: Apache-2.0

import StackPictures
import TemplateAnalysis
import TemplateModel

/// Ways as a Mermaid flowchart: each hop of a stack is one node, each passage one edge.
struct WaysFlowchart {
    private var lines = ["flowchart LR"]
    private var count = 0

    init(_ stacks: [StackWays]) {
        let traveled = stacks.filter { !$0.paths.isEmpty }
        for (index, stack) in traveled.enumerated() {
            let isAlone = traveled.count == 1
            if !isAlone { lines.append("  subgraph stack\(index + 1) [\(MermaidDrawing.quoted(stack.name))]") }
            add(stack, indent: isAlone ? "  " : "    ")
            if !isAlone { lines.append("  end") }
        }
    }

    var text: String { lines.map(\.printable).joined(separator: "\n") + "\n" }

    /// From one hop to the next; a reason says why that is not possible.
    private struct Edge {
        let from: String
        let to: String
        var arrow = "-->"
        var reason: String?
    }

    private static func edges(of path: NetworkPath) -> [Edge] {
        var edges = zip(path.hops, path.hops.dropFirst()).map { Edge(from: $0, to: $1) }
        guard let last = path.hops.last else { return edges }
        if let failure = path.failure {
            edges.append(Edge(from: last, to: failure.hop, arrow: "-.->", reason: failure.blocker.reason))
        } else if !path.isCertain {
            edges.append(Edge(from: last, to: "as far as it can be followed", arrow: "--o"))
        }
        return edges
    }

    private mutating func add(_ stack: StackWays, indent: String) {
        var nodes: [String: String] = [:]
        var edges = Conditionals<Edge>()
        for path in stack.paths {
            for edge in Self.edges(of: path.value) {
                for hop in [edge.from, edge.to] where nodes[hop] == nil {
                    count += 1
                    nodes[hop] = "n\(count)"
                    lines.append("\(indent)n\(count)[\(MermaidDrawing.quoted(hop))]")
                }
                edges.add(edge, as: "\(edge)", in: path.outcomes)
            }
        }
        for edge in edges.all {
            let labels = [edge.value.reason, stack.conditionSet(edge.outcomes).map { "when \($0)" }].compactMap { $0 }
            let label = labels.isEmpty ? "" : "|\(MermaidDrawing.quoted(labels.joined(separator: ", ")))|"
            let (from, to) = (nodes[edge.value.from] ?? "", nodes[edge.value.to] ?? "")
            lines.append("\(indent)\(from) \(edge.value.arrow)\(label) \(to)")
        }
    }
}
