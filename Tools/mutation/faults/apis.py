# SPDX-License-Identifier: Apache-2.0

"""API Gateway: REST APIs, HTTP APIs, what they call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..catalogue import Catalogue
from ..template import Template
from .common import att, each, ref

apis = Catalogue()
KIND = "api"
METHOD, V2 = "ApiGateway::Method", "ApiGatewayV2"
OTHER_REST = {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "other"}}
OTHER_HTTP = {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "other", "ProtocolType": "HTTP"}}


def _linked(t: Template, name: str) -> bool:
    return t.get(name, "Integration.ConnectionType") == "VPC_LINK"


each(apis, KIND, "ApiGateway::Deployment", "deployment-before-methods",
     "The snapshot may be taken before the methods are there.",
     lambda t, n: t.attribute(n, "DependsOn", None) if t.depends(n) else None)
each(apis, KIND, "ApiGateway::Deployment", "deployment-before-one-method",
     "The snapshot may be taken before this method is there.",
     lambda t, n: t.independent(n, t.depends(n)[-1]) if len(t.depends(n)) > 1 else None)
each(apis, KIND, "ApiGateway::Deployment", "deployment-of-another-api", "The stage's deployment is of another API.",
     lambda t, n: t.set(n, "RestApiId", ref("OtherApi")).add("OtherApi", OTHER_REST))
each(apis, KIND, "ApiGateway::Stage", "stage-of-another-api", "The stage's deployment is of another API.",
     lambda t, n: t.set(n, "RestApiId", ref("OtherApi")).add("OtherApi", OTHER_REST))
each(apis, KIND, "ApiGateway::Resource", "resource-of-another-api", "The parent is of another API.",
     lambda t, n: t.set(n, "RestApiId", ref("OtherApi")).add("OtherApi", OTHER_REST), limit=1)
each(apis, KIND, METHOD, "method-of-another-api", "The resource is of another API.",
     lambda t, n: t.set(n, "RestApiId", ref("OtherApi")).add("OtherApi", OTHER_REST), limit=1)
each(apis, KIND, "ApiGateway::Resource", "path-with-slash", "A part of a path has no slash.",
     lambda t, n: t.set(n, "PathPart", "a/b"), limit=1)
each(apis, KIND, "ApiGateway::Resource", "proxy-not-last", "Nothing can be below {proxy+}.",
     lambda t, n: t.add("Below", {"Type": "AWS::ApiGateway::Resource", "Properties": {
         "RestApiId": t.get(n, "RestApiId"), "ParentId": ref(n), "PathPart": "below"}})
     if t.get(n, "PathPart") == "{proxy+}" else None, limit=1)


@apis.fault(KIND, "two-resources-of-a-path", "Two resources of one parent have one path.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of("ApiGateway::Resource")[:1]:
        yield t.add("SecondResource", t.resources[name])


@apis.fault(KIND, "two-methods-of-a-kind", "A resource has each method once.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of(METHOD)[:1]:
        yield t.add("SecondMethod", t.resources[name])


@apis.fault(KIND, "root-not-answered", "{proxy+} does not take the root path, and the URL that is put out is the root.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of(METHOD):
        proxies = [it for it in t.of("ApiGateway::Resource") if t.get(it, "PathPart") == "{proxy+}"]
        if "RootResourceId" in t.words(t.get(name, "ResourceId")) and proxies:
            yield t.without(name)


@apis.fault(KIND, "proxy-resource-without-method", "The path has no method: every call answers 403.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of(METHOD):
        resource = t.target(t.get(name, "ResourceId"))
        if resource and t.type(resource) == "ApiGateway::Resource" and len(t.users(resource)) == 1:
            yield t.without(name)


each(apis, KIND, METHOD, "path-parameter-not-mapped", "API Gateway refuses {proxy} in the address without its mapping.",
     lambda t, n: t.drop(n, "Integration.RequestParameters")
     if t.get(n, "Integration.RequestParameters") and "{proxy}" in t.words(t.get(n, "Integration.Uri")) else None)
each(apis, KIND, METHOD, "path-parameter-not-declared", "A mapping is from what the method declares.",
     lambda t, n: t.drop(n, "RequestParameters")
     if t.get(n, "RequestParameters") and t.get(n, "Integration.RequestParameters") else None)
each(apis, KIND, METHOD, "path-parameter-of-another-name", "The path has no parameter of this name.",
     lambda t, n: t.set(n, "RequestParameters", {"method.request.path.rest": True})
     .set(n, "Integration.RequestParameters", {"integration.request.path.proxy": "method.request.path.rest"})
     if t.get(n, "Integration.RequestParameters") else None)
each(apis, KIND, METHOD, "path-not-passed-on", "Every path leads to the root of the service.",
     lambda t, n: t.set(n, "Integration.Uri", swap) if (swap := _without_proxy(t.get(n, "Integration.Uri"))) else None)


def _without_proxy(uri: Any) -> Any:
    if isinstance(uri, str) and uri.endswith("/{proxy}"):
        return uri.removesuffix("{proxy}")
    return None


each(apis, KIND, METHOD, "link-without-connection-type", "Without VPC_LINK the call goes to the internet, where the host is not reached.",
     lambda t, n: t.drop(n, "Integration.ConnectionType").drop(n, "Integration.ConnectionId") if _linked(t, n) else None)
each(apis, KIND, METHOD, "link-without-id", "A private integration names its link.",
     lambda t, n: t.drop(n, "Integration.ConnectionId") if _linked(t, n) else None)
each(apis, KIND, METHOD, "integration-on-another-port", "No listener is on the port that the API calls.",
     lambda t, n: t.set(n, "Integration.Uri", swap) if (swap := _other_port(t.get(n, "Integration.Uri"))) else None)
each(apis, KIND, METHOD, "integration-by-https", "The listener does not speak TLS.",
     lambda t, n: t.set(n, "Integration.Uri", uri.replace("http://", "https://"))
     if isinstance(uri := t.get(n, "Integration.Uri"), str) and uri.startswith("http://") and _linked(t, n)
     and not any(t.get(it, "Protocol") in ("TLS", "HTTPS")
                 for it in t.of("ElasticLoadBalancingV2::Listener")) else None)
each(apis, KIND, METHOD, "stage-variable-not-there", "The stage has no such variable.",
     lambda t, n: t.set(n, "Integration.Uri", uri.replace("stageVariables.host", "stageVariables.hostname"))
     if isinstance(uri := t.get(n, "Integration.Uri"), str) and "stageVariables.host}" in uri else None)
each(apis, KIND, METHOD, "integration-without-address", "An integration of this type has an address.",
     lambda t, n: t.drop(n, "Integration.Uri") if t.get(n, "Integration.Uri") else None, limit=1)
each(apis, KIND, METHOD, "integration-without-method", "An integration of this type has a method.",
     lambda t, n: t.drop(n, "Integration.IntegrationHttpMethod")
     if t.get(n, "Integration.IntegrationHttpMethod") else None, limit=1)
each(apis, KIND, METHOD, "function-called-by-get", "Lambda is invoked by POST.",
     lambda t, n: t.set(n, "Integration.IntegrationHttpMethod", "GET")
     if t.get(n, "Integration.Type") == "AWS_PROXY" else None)
each(apis, KIND, METHOD, "function-by-its-arn", "The address is API Gateway's of the function, not the function's ARN.",
     lambda t, n: t.set(n, "Integration.Uri", att(next(iter(t.targets(t.get(n, "Integration.Uri")))), "Arn"))
     if t.get(n, "Integration.Type") == "AWS_PROXY" else None)
each(apis, KIND, METHOD, "integration-without-type", "An integration has a type.",
     lambda t, n: t.drop(n, "Integration.Type"), limit=1)
each(apis, KIND, METHOD, "method-without-integration", "API Gateway refuses to deploy a method without an integration.",
     lambda t, n: t.drop(n, "Integration"), limit=2)
each(apis, KIND, METHOD, "custom-without-authoriser", "CUSTOM names an authoriser.",
     lambda t, n: t.drop(n, "AuthorizerId") if t.get(n, "AuthorizationType") == "CUSTOM" else None, limit=2)
each(apis, KIND, METHOD, "pool-authorisation-with-function", "The authoriser is a function, not a user pool.",
     lambda t, n: t.set(n, "AuthorizationType", "COGNITO_USER_POOLS")
     if t.get(n, "AuthorizationType") == "CUSTOM" else None, limit=1)
each(apis, KIND, "ApiGateway::Authorizer", "authoriser-without-function", "A TOKEN authoriser has a function.",
     lambda t, n: t.drop(n, "AuthorizerUri"))
each(apis, KIND, "ApiGateway::Authorizer", "authoriser-without-source", "A TOKEN authoriser has a source.",
     lambda t, n: t.drop(n, "IdentitySource"))
each(apis, KIND, "ApiGateway::Authorizer", "authoriser-of-another-api", "The authoriser is of another API.",
     lambda t, n: t.set(n, "RestApiId", ref("OtherApi")).add("OtherApi", OTHER_REST))
each(apis, KIND, "ApiGateway::Authorizer", "authoriser-source-misspelt", "The source is method.request.header.<name>.",
     lambda t, n: t.set(n, "IdentitySource", "request.header.Authorization"))
each(apis, KIND, "ApiGateway::UsagePlan", "plan-of-missing-stage", "The API has no stage of this name.",
     lambda t, n: t.set(n, "ApiStages.0.Stage", "beta"))
each(apis, KIND, "ApiGateway::UsagePlan", "quota-offset-in-a-day", "A quota of a day has no offset.",
     lambda t, n: t.set(n, "Quota", {"Limit": 1000, "Period": "DAY", "Offset": 5}), limit=1)
each(apis, KIND, "ApiGateway::UsagePlanKey", "key-not-in-plan", "The key belongs to no plan, so that each call answers 403.",
     lambda t, n: t.without(n))
each(apis, KIND, "ApiGateway::UsagePlan", "plan-without-stage", "The key's plan is for no stage, so that each call answers 403.",
     lambda t, n: t.drop(n, "ApiStages") if t.of("ApiGateway::UsagePlanKey") else None)
each(apis, KIND, "ApiGateway::VpcLink", "link-to-two-balancers", "A VPC link has one target.",
     lambda t, n: t.set(n, "TargetArns", [t.get(n, "TargetArns.0")] * 2))
each(apis, KIND, "ApiGateway::VpcLink", "link-to-application-balancer", "The link leads to a network load balancer.",
     lambda t, n: t.set(n, "TargetArns.0", ref("Application")).add("Application", {
         "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {
             "Type": "application", "Scheme": "internal",
             "Subnets": t.get(t.of("ElasticLoadBalancingV2::LoadBalancer")[0], "Subnets")}}))
each(apis, KIND, "ApiGateway::VpcLink", "link-before-balancer-is-active",
     "CloudFormation starts the link before the load balancer is active.",
     lambda t, n: t.attribute(n, "DependsOn", None) if t.depends(n) else None, doubtful=True)
each(apis, KIND, "ApiGateway::Stage", "stage-variable-removed", "Methods use the variable.",
     lambda t, n: t.drop(n, "Variables.host") if t.get(n, "Variables.host") else None)
each(apis, KIND, "ApiGateway::Stage", "stage-variables-removed", "Methods use the variables.",
     lambda t, n: t.drop(n, "Variables") if t.get(n, "Variables.host") else None)
each(apis, KIND, "ApiGateway::Stage", "stage-port-of-no-listener", "No listener is on the port that the API calls.",
     lambda t, n: t.set(n, "Variables.port", "4711") if t.get(n, "Variables.port") else None)
each(apis, KIND, "ApiGateway::Stage", "stage-name-with-slash", "A stage's name has no slash.",
     lambda t, n: t.set(n, "StageName", "v1/beta"), limit=1)
each(apis, KIND, "ApiGateway::RestApi", "private-api-without-endpoint",
     "A private API without a policy answers nobody.",
     lambda t, n: t.set(n, "EndpointConfiguration", {"Types": ["PRIVATE"]}), limit=2)


def _other_port(uri: Any) -> Any:
    if isinstance(uri, str) and "${stageVariables.port}" in uri:
        return uri.replace("${stageVariables.port}", "4711")
    return None


# HTTP APIs

each(apis, KIND, f"{V2}::Integration", "integration-to-target-group", "The address is a listener's ARN.",
     lambda t, n: t.set(n, "IntegrationUri", ref(t.of("ElasticLoadBalancingV2::TargetGroup")[0]))
     if t.get(n, "ConnectionType") == "VPC_LINK" else None)
each(apis, KIND, f"{V2}::Integration", "integration-to-balancer", "The address is a listener's ARN.",
     lambda t, n: t.set(n, "IntegrationUri", ref(t.of("ElasticLoadBalancingV2::LoadBalancer")[0]))
     if t.get(n, "ConnectionType") == "VPC_LINK" else None)
each(apis, KIND, f"{V2}::Integration", "http-integration-without-link", "A listener's ARN is reached by a VPC link only.",
     lambda t, n: t.drop(n, "ConnectionType").drop(n, "ConnectionId") if t.get(n, "ConnectionType") == "VPC_LINK" else None)
each(apis, KIND, f"{V2}::Integration", "http-integration-without-link-id", "A private integration names its link.",
     lambda t, n: t.drop(n, "ConnectionId") if t.get(n, "ConnectionId") else None)
each(apis, KIND, f"{V2}::Integration", "private-integration-format-two", "Private integrations have payload format 1.0.",
     lambda t, n: t.set(n, "PayloadFormatVersion", "2.0") if t.get(n, "ConnectionType") == "VPC_LINK" else None)
each(apis, KIND, f"{V2}::Integration", "stage-in-the-path", "The service gets the stage's name as part of each path.",
     lambda t, n: t.drop(n, "RequestParameters") if t.get(n, "RequestParameters.overwrite:path") else None, doubtful=True)
each(apis, KIND, f"{V2}::Integration", "http-integration-of-another-api", "The route's integration is of another API.",
     lambda t, n: t.set(n, "ApiId", ref("OtherApi")).add("OtherApi", OTHER_HTTP))
each(apis, KIND, f"{V2}::Integration", "http-api-type-of-rest", "HTTP APIs have HTTP_PROXY and AWS_PROXY.",
     lambda t, n: t.set(n, "IntegrationType", "MOCK"), limit=1)
each(apis, KIND, f"{V2}::Integration", "integration-without-verb", "HTTP_PROXY has a method.",
     lambda t, n: t.drop(n, "IntegrationMethod") if t.get(n, "IntegrationType") == "HTTP_PROXY" else None)
each(apis, KIND, f"{V2}::Route", "route-target-bare", "A target is integrations/<id>.",
     lambda t, n: t.set(n, "Target", ref(t.of(f"{V2}::Integration")[0])), limit=2)
each(apis, KIND, f"{V2}::Route", "http-route-without-target", "A route without a target answers 500.",
     lambda t, n: t.drop(n, "Target"), limit=2)
each(apis, KIND, f"{V2}::Route", "route-key-without-slash", "A key is METHOD /path or $default.",
     lambda t, n: t.set(n, "RouteKey", "GET orders"), limit=1)
each(apis, KIND, f"{V2}::Route", "route-jwt-without-authoriser", "JWT names an authoriser.",
     lambda t, n: t.drop(n, "AuthorizerId") if t.get(n, "AuthorizerId") else None, limit=2)
each(apis, KIND, f"{V2}::Route", "route-scopes-without-jwt", "Scopes are for JWT.",
     lambda t, n: t.set(n, "AuthorizationType", "AWS_IAM").drop(n, "AuthorizerId")
     if t.get(n, "AuthorizationScopes") else None, limit=1)
each(apis, KIND, f"{V2}::Route", "route-of-another-api", "The route's integration is of another API.",
     lambda t, n: t.set(n, "ApiId", ref("OtherApi")).add("OtherApi", OTHER_HTTP), limit=1)
each(apis, KIND, f"{V2}::Authorizer", "jwt-without-configuration", "JWT names an issuer and an audience.",
     lambda t, n: t.drop(n, "JwtConfiguration") if t.get(n, "JwtConfiguration") else None)
each(apis, KIND, f"{V2}::Authorizer", "jwt-without-audience", "Without an audience no token is accepted.",
     lambda t, n: t.drop(n, "JwtConfiguration.Audience") if t.get(n, "JwtConfiguration") else None)
each(apis, KIND, f"{V2}::Authorizer", "jwt-issuer-without-scheme", "The issuer is an https address.",
     lambda t, n: t.set(n, "JwtConfiguration.Issuer", "login.example.com") if t.get(n, "JwtConfiguration") else None)
each(apis, KIND, f"{V2}::Authorizer", "jwt-without-source", "An authoriser names where the token is.",
     lambda t, n: t.drop(n, "IdentitySource") if t.get(n, "JwtConfiguration") else None)
each(apis, KIND, f"{V2}::Authorizer", "jwt-authoriser-of-another-api", "The authoriser is of another API.",
     lambda t, n: t.set(n, "ApiId", ref("OtherApi")).add("OtherApi", OTHER_HTTP))
each(apis, KIND, f"{V2}::Stage", "http-stage-not-deployed", "Nothing deploys the routes to the stage.",
     lambda t, n: t.set(n, "AutoDeploy", False) if not t.of(f"{V2}::Deployment") else None)
each(apis, KIND, f"{V2}::Stage", "http-stage-of-another-api", "The API has no stage: each call answers 404.",
     lambda t, n: t.set(n, "ApiId", ref("OtherApi")).add("OtherApi", OTHER_HTTP))
each(apis, KIND, f"{V2}::Stage", "http-stage-removed", "The API has no stage: each call answers 404.",
     lambda t, n: _no_stage(t, n))
each(apis, KIND, f"{V2}::VpcLink", "http-link-without-subnets", "A VPC link is in subnets.",
     lambda t, n: t.set(n, "SubnetIds", []))
each(apis, KIND, f"{V2}::ApiMapping", "mapping-of-missing-stage", "The API has no stage of this name.",
     lambda t, n: t.set(n, "Stage", "beta"))
each(apis, KIND, f"{V2}::ApiMapping", "mapping-removed", "The domain leads to no API.", lambda t, n: t.without(n))
each(apis, KIND, f"{V2}::Api", "websocket-without-selector", "A WebSocket API selects its route by an expression.",
     lambda t, n: t.set(n, "ProtocolType", "WEBSOCKET"), limit=1)


def _no_stage(t: Template, name: str) -> Template | None:
    return None if t.users(name) else t.without(name)
each(apis, KIND, f"{V2}::Integration", "payload-format-that-does-not-exist", "There are 1.0 and 2.0.",
     lambda t, n: t.set(n, "PayloadFormatVersion", "3.0") if t.get(n, "PayloadFormatVersion") else None)
each(apis, KIND, f"{V2}::Route", "target-without-integrations", "A target begins with integrations/.",
     lambda t, n: t.set(n, "Target", "a1b2c3") if t.get(n, "Target") else None)
