// SPDX-License-Identifier: Apache-2.0

import StackAssets
import StackDSL
import TemplateModel

/// Puts keys and URIs where a stack asks for files of the package, and finds out what has to be uploaded for that.
struct AssetResolution {
    static let rule = "asset-source"

    private(set) var elements: [TemplateElement] = []
    /// Each once, in the order in which they are asked for.
    private(set) var assets: [SynthesizedAsset] = []
    private(set) var findings: [Diagnostic] = []

    init(_ written: [TemplateElement], _ reader: AssetReader = AssetReader()) {
        elements = written.map { element in
            guard Self.asks(element.node) else { return element }
            return element.resolved(resolved(element.node, of: element, reader))
        }
    }

    private static func asks(_ node: Node) -> Bool {
        switch node.content {
        case .array(let elements): elements.contains(where: asks)
        case .object(let object): AssetRequest.form(of: node) != nil || object.members.contains { asks($0.value) }
        default: false
        }
    }

    private mutating func resolved(_ node: Node, of element: TemplateElement, _ reader: AssetReader) -> Node {
        if let form = AssetRequest.form(of: node), let request = AssetRequest(node) {
            return answer(request, form, of: element, reader).placed(at: request.location)
        }
        let content: Node.Content
        switch node.content {
        case .array(let elements): content = .array(elements.map { resolved($0, of: element, reader) })
        case .object(let object):
            content = .object(
                Node.Object(object.members.map { .init(key: $0.key, value: resolved($0.value, of: element, reader)) }))
        default: return node
        }
        return Self.folded(Node(content, origin: node.origin, references: node.references))
    }

    /// A text in which a key stood as a variable has it among its letters.
    private static func folded(_ node: Node) -> Node {
        guard let argument = node["Fn::Sub"], var text = argument[0]?.stringValue,
            var variables = argument[1]?.objectValue
        else { return node }
        for member in variables.members {
            guard let value = member.value.stringValue, !value.contains("$") else { continue }
            text = text.replacing("${\(member.key)}", with: value)
            variables[member.key] = nil
        }
        let rest: Node =
            variables.isEmpty
            ? .string(text) : .array([.string(text), Node(.object(variables), origin: argument.origin)])
        return Node(
            .object(Node.Object([.init(key: "Fn::Sub", value: rest)])), origin: node.origin, references: node.references
        )
    }

    private mutating func answer(
        _ request: AssetRequest, _ form: AssetRequest.Form, of element: TemplateElement, _ reader: AssetReader
    ) -> Node {
        switch reader.read(request) {
        case .success(let asset):
            if !assets.contains(where: { $0.fileName == asset.fileName && ($0.image == nil) == (asset.image == nil) }) {
                assets.append(asset)
            }
            return asset.node(form)
        case .failure(let problem):
            let finding = Diagnostic(
                .error, rule: Self.rule, at: request.location, element: element.key, problem.message,
                why: problem.reason, fix: problem.fix)
            let isTold = findings.contains { $0.location == finding.location && $0.message == finding.message }
            if !isTold { findings.append(finding) }
            // Something that no other rule finds fault with.
            return SynthesizedAsset.unknown(form)
        }
    }
}

extension Environment {
    /// The commands that make assets, with the file that names each, in the order in which they are asked for.
    package var assetBuilds: [AssetRequest] { assetRequests.filter { $0.command != nil } }

    /// All that the stacks want of the package's files, in the order in which it is asked for.
    package var assetRequests: [AssetRequest] {
        elements.joined().flatMap { $0.assetRequests(within: StackChain()) }.reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
    }
}

extension TemplateElement {
    /// Its own, and those of the stack that it deploys.
    fileprivate func assetRequests(within chain: StackChain) -> [AssetRequest] {
        var found: [AssetRequest] = []
        node.eachNode { node in
            if let request = AssetRequest(node) { found.append(request) }
        }
        guard let stack = embedded?.stack, !chain.has(stack) else { return found }
        return found + stack.elements.flatMap { $0.assetRequests(within: chain.adding(stack)) }
    }
}
