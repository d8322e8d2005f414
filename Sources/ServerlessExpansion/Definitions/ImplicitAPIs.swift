// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

extension ExpansionRun {
    /// Adds the API of events that name none, and the paths of events to the definitions that are SAM's own.
    func addImplicitAPI(of form: DefinitionForm, _ globals: ServerlessGlobals) {
        let existing = resources[form.implicitID]
        var properties: Node = ["DefinitionBody": form.skeleton, "__MANAGE_SWAGGER": true]
        if form == .rest { properties.set("StageName", "Prod") }
        resources[form.implicitID] = ["Type": .string(form.type), "Properties": properties]
        var origins = EventOrigins()
        for member in resources.members {
            guard let type = member.value["Type"]?.stringValue,
                type == "AWS::Serverless::Function" || type == "AWS::Serverless::StateMachine",
                let events = member.value["Properties"]?["Events"]?.objectValue
            else { continue }
            source = .init(logicalID: member.key, event: nil, place: member.value.origin)
            for event in events.members where event.value["Type"]?.stringValue == form.eventType {
                do throws(ExpansionProblem) {
                    try connect(event.key, event.value, of: member.key, form, globals, &origins)
                } catch {
                    problems.append(error)
                }
            }
        }
        setAttributes(of: form, origins)
        setPathConditions(form, origins)
        if let body = resources[form.implicitID]?["Properties"]?["DefinitionBody"], body["paths"]?.isSaying != true {
            resources[form.implicitID] = existing
        }
    }

    private func connect(
        _ event: String, _ node: Node, of name: String, _ form: DefinitionForm, _ globals: ServerlessGlobals,
        _ origins: inout EventOrigins
    ) throws(ExpansionProblem) {
        var properties = node.given("Properties") ?? .object([])
        guard properties.objectValue != nil else {
            throw fail("the Properties of the event \(event) are no object", at: node.origin)
        }
        if form == .rest, !properties.isSaying { return }
        guard let resource = resources[name] else { return }
        if properties[form.property] == nil {
            addTags(of: resource, to: form, globals)
            properties.set(form.property, .ref(form.implicitID))
        }
        if form == .http, properties.given("Path")?.isSaying != true, properties.given("Method")?.isSaying != true {
            properties.set("Path", "$default")
            properties.set("Method", "x-amazon-apigateway-any-method")
        }
        guard let api = properties[form.property].flatMap({ $0["Ref"] ?? $0 })?.stringValue,
            let path = properties["Path"]?.stringValue, let method = properties["Method"]?.stringValue
        else { throw fail("the event \(event) has no API, Path and Method that are texts", at: node.origin) }
        origins.note(api, path, method, of: resource)
        let changed = properties
        changeResource(name) {
            $0.change("Properties") { $0.change("Events") { $0.change(event) { $0.set("Properties", changed) } } }
        }
        guard resources[api] != nil else {
            throw fail("the event \(event) names no API of the template", at: node.origin)
        }
        changeResource(api) { resource in
            resource.change("Properties") { target in
                if form.isValid(target["DefinitionBody"]), target.given(DefinitionForm.mark)?.isSaying == true {
                    target.change("DefinitionBody") { body in
                        var definition = APIDefinition(body)
                        definition.addPath(path, method)
                        body = definition.body
                    }
                }
                guard form == .http, let settings = changed["RouteSettings"] else { return }
                let own = resources[name]?.given("Condition").map { Node.when($0, settings) } ?? settings
                let isAny = method == APIDefinition.anyMethod
                target.change("RouteSettings") { routes in
                    routes.change(isAny ? path : "\(method.uppercased()) \(path)") { route in
                        for member in own.objectValue?.members ?? [] { route.set(member.key, member.value) }
                    }
                }
            }
        }
    }

    private func addTags(of resource: Node, to form: DefinitionForm, _ globals: ServerlessGlobals) {
        let kind = ServerlessCatalog.kind(of: resource["Type"]?.stringValue ?? "")
        func value(_ name: String) -> Node? {
            [resource["Properties"]?[name], globals[kind]?[name]].compactMap { $0 }.first(where: \.isSaying)
        }
        guard value("PropagateTags") != nil, let tags = value("Tags")?.objectValue else { return }
        changeResource(form.implicitID) {
            $0.change("Properties") { properties in
                properties.change("Tags") { all in for tag in tags.members { all.set(tag.key, tag.value) } }
                properties.set("PropagateTags", true)
            }
        }
    }
}
