// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What SAM's types say, which pictures show as they are written.
extension Sketch {
    /// What functions may call by the policies that they name.
    mutating func findServerlessCalls() {
        for function in outcome.resources(of: "AWS::Serverless::Function") {
            for policy in function["Policies"].knownElements {
                addCalls(of: function.logicalID, by: policy["Statement"].knownElements)
                for (template, values) in policy.members ?? [] where template.hasSuffix("Policy") {
                    for target in symbols(in: values) {
                        add(Call(target: target, verbs: Self.verbs(ofTemplate: template)), of: function.logicalID)
                    }
                }
            }
        }
    }

    private static func verbs(ofTemplate name: String) -> [String] {
        let known = [
            ("Crud", ["reads", "writes"]), ("Read", ["reads"]), ("Poller", ["reads"]), ("Write", ["writes"]),
            ("Publish", ["sends"]), ("Send", ["sends"]), ("PutEvents", ["sends"]), ("Invoke", ["calls"]),
            ("Execution", ["calls"]),
        ]
        return known.first { name.contains($0.0) }?.1 ?? []
    }

    /// The APIs that SAM makes for functions whose events name none.
    mutating func addServerlessAPIs() {
        let kinds = [
            "Api": ("ServerlessRestApi", "REST API", "RestApiId"),
            "HttpApi": ("ServerlessHttpApi", "HTTP API", "ApiId"),
        ]
        for function in outcome.resources(of: "AWS::Serverless::Function") {
            for event in function["Events"].members ?? [] {
                guard let (name, caption, property) = kinds[event.value["Type"].text ?? ""],
                    event.value["Properties"][property].isAbsent
                else { continue }
                let box = places.stack(of: function.logicalID).box
                var symbol = Picture.Symbol(name, in: box, name, caption, .api)
                symbol.isPublic = caption == "HTTP API" || endpoint(ofAPIsBeside: function) != "PRIVATE"
                add(symbol)
                picture.arrows.append(.init(name, function.logicalID, .flow))
            }
        }
    }

    /// Marks what SAM puts on the internet.
    mutating func markServerless() {
        for api in outcome.resources(of: "AWS::Serverless::Api") {
            let own = api["EndpointConfiguration"]
            let isPrivate = (own.text ?? own["Type"].text ?? endpoint(ofAPIsBeside: api)) == "PRIVATE"
            change(api.logicalID) { $0.isPublic = !isPrivate }
        }
        for api in outcome.resources(of: "AWS::Serverless::HttpApi") { change(api.logicalID) { $0.isPublic = true } }
        for function in outcome.resources(of: "AWS::Serverless::Function")
        where function["FunctionUrlConfig"].isGiven {
            change(function.logicalID) { $0.isPublic = true }
        }
    }

    /// The type of endpoint that the template of a resource gives all REST APIs.
    private func endpoint(ofAPIsBeside resource: Outcome.Resource) -> String? {
        guard let part = stacks.origin(of: resource.logicalID)?.part else { return nil }
        let shared = stacks.parts[part].template.root["Globals"]?["Api"]?["EndpointConfiguration"]
        return shared?.stringValue ?? shared?["Type"]?.stringValue
    }
}
