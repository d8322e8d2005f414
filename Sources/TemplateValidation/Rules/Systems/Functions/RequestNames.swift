// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The ARNs of the requests of an API, as `arn:aws:execute-api:eu-west-1:123456789012:api/stage/GET/orders`.
struct RequestNames {
    private let outcome: Outcome
    private let names: ResourceNames
    /// The routes, by the integration that they lead to.
    private let routes: [String: [Outcome.Resource]]

    init(_ outcome: Outcome) {
        self.outcome = outcome
        names = ResourceNames(outcome: outcome)
        routes = Dictionary(grouping: outcome.resources(of: "AWS::ApiGatewayV2::Route")) { route in
            let target = route["Target"]
            guard let parts = target.parts, parts.count == 2 else { return "" }
            return target.part(parts[1]).resource ?? ""
        }
    }

    func arn(ofMethod method: Outcome.Resource) -> PartialString {
        var walk = ReferenceWalk()
        var path = path(to: method["ResourceId"], &walk)
        if path == PartialString() { path.append("/") }
        return arn(method["RestApiId"], method: method["HttpMethod"].text, path)
    }

    /// Nothing where no route is known to lead there.
    func arns(ofRoutesTo integration: Outcome.Resource) -> [PartialString] {
        (routes[integration.logicalID] ?? []).compactMap { route in
            guard let key = route["RouteKey"].text, let space = key.firstIndex(of: " ") else { return nil }
            var path = PartialString()
            for segment in key[key.index(after: space)...].split(separator: "/") { append(String(segment), to: &path) }
            if path == PartialString() { path.append("/") }
            return arn(route["ApiId"], method: String(key[..<space]), path)
        }
    }

    private func arn(_ api: PropertyValue, method: String?, _ path: PartialString) -> PartialString {
        var text = PartialString("arn:")
        text.append(.field("AWS::Partition"))
        text.append(":execute-api:")
        if let region = outcome.region { text.append(region) } else { text.append(.field("AWS::Region")) }
        text.append(":")
        text.append(.field("AWS::AccountId"))
        text.append(":")
        text.append(names.text(of: api) ?? Self.anything)
        text.append("/")
        text.append(.field("stage"))
        text.append("/")
        if let method, method != "ANY" { text.append(method) } else { text.append(.field("method")) }
        text.append(path)
        return text
    }

    private static let anything: PartialString = {
        var text = PartialString()
        text.append(.unknown(.string("*")))
        return text
    }()

    private func path(to resource: PropertyValue, _ walk: inout ReferenceWalk) -> PartialString {
        if resource.reference?.attribute == "RootResourceId" { return PartialString() }
        guard let resource = outcome.resource(resource, of: "AWS::ApiGateway::Resource"),
            var path = walk.step(to: resource.logicalID, { path(to: resource["ParentId"], &$0) })
        else { return Self.anything }
        append(resource["PathPart"].text, to: &path)
        return path
    }

    /// Permissions name a parameter of the path by a wildcard.
    private func append(_ segment: String?, to path: inout PartialString) {
        path.append("/")
        if let segment, !segment.contains("{") { path.append(segment) } else { path.append(.field("segment")) }
    }
}
