// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

/// What one line `.uses(…)` asks for.
struct UseRequest {
    let thing: UsedThing
    let typeName: String
    let usage: ResourceUsage
    let uses: [ResourceUse]
    var variable: String?
    var container: String?
    var jsonKey: String?
    var key: Reference<KMS.Key>?
    var prefix: Value<String>?
    var source: TrafficEnd?
    var target: TrafficEnd?
    var port: Value<Int>?
    let place: SourceLocation

    init<Thing: Usable>(
        _ thing: Thing, _ uses: [Thing.Kind.Use], variable: String? = nil, container: String? = nil,
        jsonKey: String? = nil, key: Reference<KMS.Key>? = nil, prefix: Value<String>? = nil,
        source: TrafficEnd? = nil, target: TrafficEnd? = nil, port: Value<Int>? = nil,
        at place: SourceLocation
    ) {
        self.init(
            thing.usedThing, of: Thing.Kind.typeName, Thing.Kind.usage, uses, variable: variable, container: container,
            jsonKey: jsonKey, key: key, prefix: prefix, source: source, target: target, port: port, at: place)
    }

    init(
        _ thing: UsedThing, of typeName: String, _ usage: ResourceUsage, _ uses: [ResourceUse],
        variable: String? = nil, container: String? = nil, jsonKey: String? = nil, key: Reference<KMS.Key>? = nil,
        prefix: Value<String>? = nil, source: TrafficEnd? = nil, target: TrafficEnd? = nil,
        port: Value<Int>? = nil, at place: SourceLocation
    ) {
        self.thing = thing
        self.typeName = typeName
        self.usage = usage
        self.uses = uses
        self.variable = variable
        self.container = container
        self.jsonKey = jsonKey
        self.key = key
        self.prefix = prefix
        self.source = source
        self.target = target
        self.port = port
        self.place = place
    }

    /// The resource's logical ID, or its type where it is known by a reference only.
    var title: String {
        if case .resource(let resource) = thing { "'\(resource.logicalID)'" } else { "the \(typeName)" }
    }

    var resource: ResourceDefinition? {
        if case .resource(let resource) = thing { resource } else { nil }
    }
}

/// Why a use cannot be given what it takes.
struct UseProblem: Error {
    let rule: String
    let message: String
    let reason: String
    let fix: String

    init(_ rule: String, _ message: String, why reason: String, fix: String) {
        self.rule = rule
        self.message = message
        self.reason = reason
        self.fix = fix
    }
}
