// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The methods of a REST API that send a backend's paths to it: its first segment, or the root, and everything below.
///
/// `{proxy+}` does not match the path above it, so each backend has two.
struct RestMethods: Component {
    let resources: [ApiGateway.Resource]
    let methods: [ApiGateway.Method]

    /// - Parameters:
    ///   - needsKey: whether a client's key comes with each request.
    ///   - admitsPreflight: whether what browsers ask beforehand comes through, whoever may call otherwise.
    init(
        _ api: ApiGateway.RestApi, _ backend: Backend, _ link: RestAPILinkage, scheme: String, _ access: RestAccess,
        needsKey: Bool, admitsPreflight: Bool
    ) {
        let name = backend.name
        let top = backend.segment.map {
            ApiGateway.Resource(
                "\(name)Resource", parentId: api.rootResourceId, pathPart: .init($0), restApiId: api.ref)
        }
        let parent = top?.ref ?? api.rootResourceId
        let proxy = ApiGateway.Resource(
            "\(name)ProxyResource", parentId: parent, pathPart: "{proxy+}", restApiId: api.ref)
        let path = backend.segment ?? ""
        func method(
            _ logicalID: String, _ verb: Value<String> = "ANY", isOpen: Bool = false,
            on resource: ID<ApiGateway.Resource>, path: String,
            mapping: (integration: Map<Value<String>>, method: Map<Value<Bool>>)?
        ) -> ApiGateway.Method {
            ApiGateway.Method(
                logicalID, httpMethod: verb, resourceId: resource, restApiId: api.ref,
                apiKeyRequired: needsKey && !isOpen ? true : nil,
                authorizationScopes: isOpen ? nil : access.scopes,
                authorizationType: isOpen ? .noneValue : access.authorizationType,
                authorizerId: isOpen ? nil : access.authorizer.map(\.ref),
                integration: .init(
                    type: .httpProxy,
                    connectionId: "${stageVariables.vpcLinkId}",
                    connectionType: .vpcLink,
                    integrationHttpMethod: "ANY",
                    integrationTarget: link.target.map(\.ref),
                    requestParameters: mapping?.integration,
                    uri: "\(scheme)://${stageVariables.host}:${stageVariables.\(backend.portVariable)}/\(path)"),
                requestParameters: mapping?.method)
        }
        func pair(_ kind: String, _ verb: Value<String>, isOpen: Bool) -> [ApiGateway.Method] {
            [
                method(
                    "\(name.isEmpty ? "Root" : name)\(kind)Method", verb, isOpen: isOpen, on: parent, path: path,
                    mapping: nil),
                method(
                    "\(name)Proxy\(kind)Method", verb, isOpen: isOpen, on: proxy.ref,
                    path: path.isEmpty ? "{proxy}" : "\(path)/{proxy}",
                    mapping: (
                        ["integration.request.path.proxy": "method.request.path.proxy"],
                        ["method.request.path.proxy": true]
                    )),
            ]
        }
        methods = pair("", "ANY", isOpen: false) + (admitsPreflight ? pair("Preflight", "OPTIONS", isOpen: true) : [])
        resources = (top.map { [$0] } ?? []) + [proxy]
    }
}
