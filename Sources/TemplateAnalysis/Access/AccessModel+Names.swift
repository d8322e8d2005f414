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
            // Nobody may do what is no action: that it is denied would say nothing.
            if let problem = ActionCatalog.problem(with: action) { throw Unanswered(reason: problem) }
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
        let all = (found.isEmpty ? outcome.resources : found).map(\.logicalID)
        let listed = all.joined(separator: ", ")
        guard found.isEmpty else { throw Unanswered(reason: "'\(name)' is the name of several: \(listed)") }
        // Where several stacks are one system, each name has that of its stack before it.
        let meant = didYouMean(name, in: all + all.map { String($0.split(separator: "/").last ?? "") })
        throw Unanswered(reason: "there is no '\(name)'; \(meant ?? "there are: \(listed)")")
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
