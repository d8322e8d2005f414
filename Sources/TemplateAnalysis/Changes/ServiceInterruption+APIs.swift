// SPDX-License-Identifier: Apache-2.0

/// APIs whose addresses go, and those whose stages go on to serve what they did, since no deployment of theirs is made
/// anew.
extension SystemComparison {
    var ofAPIs: [ServiceInterruption] {
        change.resources.compactMap(addressGone)
            + stale("AWS::ApiGateway", "RestApi", Self.restParts, Self.restProperties)
            + stale("AWS::ApiGatewayV2", "Api", Self.httpParts, Self.httpProperties)
    }

    /// The ID of an API is in its address:
    /// https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html
    private func addressGone(_ update: ResourceUpdate) -> ServiceInterruption? {
        guard ["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"].contains(update.type), update.keeper == nil,
            update.effect == .replaced || update.effect == .removed
        else { return nil }
        return ServiceInterruption(
            update.name, at: update.location,
            "its address is deleted with it"
                + (update.effect == .replaced ? ", and the new one has another" : "")
                + ": who calls it by that, and not by a domain of its own, reaches nothing then")
    }

    /// What a deployment is a snapshot of. See
    /// <https://docs.aws.amazon.com/apigateway/latest/developerguide/updating-api.html>.
    private static let restParts = [
        "Resource", "Method", "Model", "Authorizer",
        "RequestValidator", "GatewayResponse",
    ]
    private static let restProperties: Set = [
        "Body", "BodyS3Location", "Policy", "BinaryMediaTypes", "MinimumCompressionSize", "ApiKeySourceType",
    ]
    private static let httpParts = [
        "Route", "Integration", "Authorizer",
        "Model", "RouteResponse", "IntegrationResponse",
    ]
    private static let httpProperties: Set = [
        "Body", "BodyS3Location", "CorsConfiguration", "RouteSelectionExpression",
    ]

    private func stale(
        _ service: String, _ kind: String, _ parts: [String], _ properties: Set<String>
    ) -> [ServiceInterruption] {
        let slot = "\(kind)Id"
        return new.outcome.resources(of: "\(service)::\(kind)").compactMap { api in
            let name = api.logicalID
            let deployments = new.outcome.resources(of: "\(service)::Deployment").filter { $0[slot].resource == name }
            let stages = new.outcome.resources(of: "\(service)::Stage").filter { $0[slot].resource == name }
            guard stays(name), !deployments.isEmpty, !stages.contains(where: { $0["AutoDeploy"].bool == true }),
                deployments.allSatisfy({ stays($0.logicalID) })
            else { return nil }
            var changed = changes(properties, of: name) ? [name] : []
            for outcome in [new.outcome, old.outcome] {
                for part in parts.flatMap({ outcome.resources(of: "\(service)::\($0)") })
                where part[slot].resource == name {
                    guard update(of: part.logicalID)?.effect != .unchanged, !changed.contains(part.logicalID) else {
                        continue
                    }
                    changed.append(part.logicalID)
                }
            }
            guard !changed.isEmpty else { return nil }
            let list = changed.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
            let more = changed.count > 3 ? " and \(changed.count - 3) more" : ""
            return ServiceInterruption(
                deployments[0].logicalID, at: deployments[0].location,
                "the deployment keeps its logical ID, so none is made anew: '\(name)' goes on to serve what it did before \(list)\(more) changed; give the deployment another ID, as from a digest of the methods"
            )
        }
    }
}
