// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What gets events: a function, its alias where it has one, or a state machine.
struct EventTarget {
    let logicalID: String
    /// What permissions and mappings name it by.
    let name: Node
    let arn: Node
    /// What everything gets that is made for it.
    let passedOn: Node.Object
    let condition: Node?

    init(_ function: MadeResource, alias: MadeResource?, of resource: SourceResource) {
        logicalID = alias?.logicalID ?? function.logicalID
        name = alias?.ref ?? function.ref
        arn = alias?.ref ?? function.arn
        passedOn = resource.passedOn
        condition = resource.condition
    }

    init(stateMachine id: String, of resource: SourceResource) {
        logicalID = id
        name = .ref(id)
        arn = .ref(id)
        passedOn = resource.passedOn
        condition = resource.condition
    }
}

/// An event of a function or a state machine.
struct ServerlessEvent {
    /// The name of the resource that it makes.
    let id: String
    /// Its own name.
    let name: String
    let type: String
    let properties: Node
    let place: SourceLocation?

    /// A property; null is none.
    subscript(name: String) -> Node? { properties.given(name) }
    func saying(_ name: String) -> Node? { self[name].flatMap { $0.isSaying ? $0 : nil } }
}

extension ExpansionRun {
    /// The events of a resource, as they are written.
    func events(of resource: SourceResource) throws(ExpansionProblem) -> [ServerlessEvent] {
        guard let events = resource.saying("Events") else { return [] }
        guard let object = events.objectValue else { throw fail("its Events are no object", at: events.origin) }
        var result: [ServerlessEvent] = []
        for member in object.members {
            guard let type = member.value["Type"]?.stringValue else {
                throw fail("the event \(member.key) has no Type", at: member.value.origin ?? events.origin)
            }
            let properties = member.value.given("Properties") ?? .object([])
            guard properties.objectValue != nil else {
                throw fail("the Properties of the event \(member.key) are no object", at: properties.origin)
            }
            result.append(
                ServerlessEvent(
                    id: resource.logicalID + member.key, name: member.key, type: type, properties: properties,
                    place: member.value.origin))
        }
        return result
    }

    /// A text that an event cannot do without.
    func text(_ name: String, of event: ServerlessEvent) throws(ExpansionProblem) -> String {
        guard let text = event[name]?.stringValue else {
            throw fail("the event \(event.name) has no \(name) that is a text", at: event.place)
        }
        return text
    }

    /// A value that an event cannot do without.
    func required(_ name: String, of event: ServerlessEvent) throws(ExpansionProblem) -> Node {
        guard let value = event[name] else { throw fail("the event \(event.name) has no \(name)", at: event.place) }
        return value
    }
}
