// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// Who may do what in a stack or an environment, for a unit test to ask.
public protocol AccessQuestions {
    /// Who may do what once it is deployed.
    var access: AccessModel { get }

    /// The names in what is deployed together of what a stack calls so; several where several stacks do.
    func names(of logicalID: String) -> [String]
}

extension AccessQuestions {
    /// Whether somebody may do something with a resource.
    ///
    ///     #expect(stack.may(worker, "sqs:SendMessage", on: queue).isAllowed)
    ///     #expect(stack.may("sns.amazonaws.com", "sqs:SendMessage", on: "Jobs").isDenied)
    ///
    /// What is done on the objects of a bucket is asked of the bucket. Where it is allowed, there may be `conditions`,
    /// which only a request can meet; where something decides that is not in the templates, as a managed policy of
    /// somebody's own, the answer is unknown: neither allowed nor denied.
    ///
    /// - Parameters:
    ///   - principal: a role, user or group, or what acts with a role: a function, a task definition or its service, a
    ///     state machine. As text it is a logical ID, a service as `sns.amazonaws.com`, an account's number, or `*` for
    ///     anybody.
    ///   - action: an action of IAM, as `sqs:SendMessage`.
    ///   - resource: the resource; as text its logical ID or an ARN.
    public func may(_ principal: some Resource, _ action: String, on resource: some Resource) -> AccessAnswer {
        answer(principal.logicalID, action, .string(resource.logicalID))
    }

    /// The same of a thing by its logical ID or its ARN.
    public func may(_ principal: some Resource, _ action: String, on resource: Value<String>) -> AccessAnswer {
        answer(principal.logicalID, action, resource.node)
    }

    /// Whether somebody may do something at all, on whatever it is.
    public func may(_ principal: some Resource, _ action: String) -> AccessAnswer {
        answer(principal.logicalID, action, nil)
    }

    /// The same of somebody by a name: a logical ID, a service, an account's number, or `*`.
    public func may(_ principal: String, _ action: String, on resource: some Resource) -> AccessAnswer {
        answer(principal, action, .string(resource.logicalID))
    }

    /// The same, both by their names.
    public func may(_ principal: String, _ action: String, on resource: Value<String>) -> AccessAnswer {
        answer(principal, action, resource.node)
    }

    /// Whether somebody, by a name, may do something at all.
    public func may(_ principal: String, _ action: String) -> AccessAnswer { answer(principal, action, nil) }

    private func answer(_ principal: String, _ action: String, _ target: Node?) -> AccessAnswer {
        access.answer(principal, action, on: target, calling: names)
    }
}
