// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

extension AccessModel {
    /// The answer about somebody by name: the logical ID of a role, user or group or of what acts with a role, a
    /// service as `sns.amazonaws.com`, the number of an account, or `*`.
    ///
    /// - Parameters:
    ///   - target: a logical ID, an ARN, or an expression that yields one; nil asks for anything at all.
    ///   - names: the names here of what a stack calls so.
    package func answer(
        _ principal: String, _ action: String, on target: Node?, calling names: (String) -> [String]
    ) -> AccessAnswer {
        let question = AccessAnswer.Question(
            principal: "'\(principal)'", action: action, resource: target?.stringValue.map { "'\($0)'" })
        do throws(Unanswered) {
            try refuseUnknown(action)
            let asked = try asked(principal, names)
            guard let target else { return answer(asked, action, on: nil) }
            if let text = target.stringValue, text != "*", !text.hasPrefix("arn:") {
                return answer(asked, action, on: try resource(text, names))
            }
            let node = try target.renamed { name throws(Unanswered) in
                name.hasPrefix("AWS::") ? name : try resource(name, names).logicalID
            }
            return answer(asked, action, on: outcome.value(of: node))
        } catch {
            // A question about what is not there has no answer that a test could take for one.
            return AccessAnswer(
                decision: .unknown, question: question, reason: error.reason, place: nil, conditions: [])
        }
    }

    private struct Unanswered: Error {
        let reason: String
    }

    /// What is misspelled is denied to everybody, which would pass for an answer.
    private func refuseUnknown(_ action: String) throws(Unanswered) {
        let parts = action.split(separator: ":", maxSplits: 1).map(String.init)
        if action == "*" { return }
        guard parts.count == 2 else {
            throw Unanswered(reason: "'\(action)' is no action; write one as sqs:SendMessage")
        }
        let closest: [String]
        switch ActionCatalog.answer(parts[0], parts[1]) {
        case .known: return
        case .unknownService: closest = closestNames(to: parts[0], in: ActionCatalog.services, limit: 1)
        case .unknownAction:
            closest = closestNames(to: parts[1].lowercased(), in: ActionCatalog.actions(of: parts[0]), limit: 1)
                .map { "\(parts[0]):\($0)" }
        }
        let question = closest.first.map { "; did you mean '\($0)'?" } ?? ""
        throw Unanswered(reason: "there is no action '\(action)'\(question)")
    }

    private func asked(_ principal: String, _ names: (String) -> [String]) throws(Unanswered) -> AccessPrincipal {
        if principal == "*" { return .everybody }
        if principal.utf8.count == 12, principal.allSatisfy(\.isNumber) { return .account(principal) }
        if principal.hasSuffix(".amazonaws.com") { return .service(principal) }
        let resource = try resource(principal, names)
        guard let identity = identity(of: resource) else {
            throw Unanswered(reason: "\(words.title(resource)) has no role that is known here")
        }
        return .identity(identity)
    }

    private func resource(_ name: String, _ names: (String) -> [String]) throws(Unanswered) -> Outcome.Resource {
        let found = names(name).compactMap { outcome[$0] }
        if let resource = found.first, found.count == 1 { return resource }
        let all = (found.isEmpty ? outcome.resources : found).map(\.logicalID).joined(separator: ", ")
        throw Unanswered(
            reason: found.isEmpty
                ? "there is no '\(name)'; there are: \(all)" : "'\(name)' is the name of several: \(all)")
    }
}

extension Outcome {
    /// The value of an expression that stands nowhere in the template.
    func value(of node: Node) -> PropertyValue {
        PropertyValue(node, element: "", path: Node.Path(), at: nil, in: evaluator)
    }
}

extension Node {
    /// The expression with other names for what it refers to.
    fileprivate func renamed<Failure: Error>(_ name: (String) throws(Failure) -> String) throws(Failure) -> Node {
        if let (function, argument) = function {
            if function == "Fn::Sub" { return .call(function, try argument.renamedSubstitution(name)) }
            if let reference {
                let renamed = try name(reference.name)
                return reference.isOfAttribute ? .getAtt(renamed, reference.attribute ?? "Arn") : .ref(renamed)
            }
            return .call(function, try argument.renamed(name))
        }
        guard let elements = arrayValue else { return self }
        var renamed: [Node] = []
        for element in elements { renamed.append(try element.renamed(name)) }
        return .array(renamed)
    }

    private func renamedSubstitution<Failure: Error>(_ name: (String) throws(Failure) -> String) throws(Failure)
        -> Node
    {
        guard let source = stringValue else { return try renamed(name) }
        var text = ""
        for segment in SubstitutionText(source).segments {
            switch segment {
            case .literal(let literal): text += literal.replacing("${", with: "${!")
            case .name(let dotted):
                let end = dotted.firstIndex(of: ".") ?? dotted.endIndex
                text += "${\(try name(String(dotted[..<end])))\(dotted[end...])}"
            }
        }
        return .string(text)
    }
}
