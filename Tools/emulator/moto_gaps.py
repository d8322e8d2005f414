# SPDX-License-Identifier: Apache-2.0

"""What moto takes and forgets, although reading it back is worth having."""

from __future__ import annotations

import functools
import json
from typing import Any

from botocore import xform_name
from moto.apigateway.models import Integration, apigateway_backends
from moto.apigateway.responses import APIGatewayResponse
from moto.apigatewayv2.models import ApiGatewayV2Backend, ApiMapping
from moto.awslambda.models import LambdaFunction
from moto.ecs.responses import EC2ContainerServiceResponse
from moto.elbv2.responses import ELBV2Response
from moto.rds.models import DBSubnetGroup, RDSBackend
from moto.sqs.models import Queue


@functools.cache
def fill() -> None:
    _keep_connections()
    _keep_media_types()
    _keep_service_settings()
    _keep_private_link_filter()
    _keep_function_settings()
    _keep_queue_policy()
    _keep_subnet_groups()
    _map_rest_apis()


def _keep_connections() -> None:
    """An integration's VPC link, and the load balancer that a link of the second version leads to."""
    put, shown = APIGatewayResponse.put_integration, Integration.to_json

    def put_integration(self: APIGatewayResponse) -> Any:
        answer = put(self)
        _, _, api, _, resource, _, method, _ = self.path.split("/")
        integration = self.backend.get_integration(api, resource, method)
        vars(integration)["connection_id"] = self._get_param("connectionId")
        vars(integration)["integration_target"] = self._get_param("integrationTarget")
        return answer

    def to_json(self: Integration) -> dict[str, Any]:
        return {
            **shown(self),
            "connectionId": getattr(self, "connection_id", None),
            "integrationTarget": getattr(self, "integration_target", None),
        }

    APIGatewayResponse.put_integration = put_integration  # type: ignore[method-assign]
    Integration.to_json = to_json  # type: ignore[method-assign]


def _keep_media_types() -> None:
    """The bodies that an API takes as bytes."""
    create = APIGatewayResponse.create_rest_api

    def create_rest_api(self: APIGatewayResponse) -> Any:
        status, headers, body = create(self)
        made = json.loads(body)
        if status == 200:
            api = self.backend.get_rest_api(made["id"])
            api.binaryMediaTypes = list(self._get_param("binaryMediaTypes") or [])
            body = json.dumps(api.to_dict())
        return status, headers, body

    APIGatewayResponse.create_rest_api = create_rest_api  # type: ignore[method-assign]


def _keep_service_settings() -> None:
    """Whatever a service is created with, its deployment configuration for one."""
    create = EC2ContainerServiceResponse.create_service

    def create_service(self: EC2ContainerServiceResponse) -> Any:
        answer: Any = create(self)
        service = answer.result["service"]
        for name, value in self._get_params().items():
            vars(service).setdefault(xform_name(name), value)
        return answer

    EC2ContainerServiceResponse.create_service = create_service  # type: ignore[method-assign]


def _keep_private_link_filter() -> None:
    """Whether a load balancer's security groups filter what comes through PrivateLink."""
    name = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"
    put = ELBV2Response.set_security_groups

    def set_security_groups(self: ELBV2Response) -> Any:
        answer = put(self)
        balancer = self.elbv2_backend.load_balancers[self._get_param("LoadBalancerArn")]
        if self._get_param(name):
            vars(balancer)[xform_name(name)] = self._get_param(name)
        return answer

    ELBV2Response.set_security_groups = set_security_groups  # type: ignore[method-assign]


def _keep_function_settings() -> None:
    """What a function is created with, or changed to, and moto does not read."""
    names = ("DeadLetterConfig", "EphemeralStorage", "FileSystemConfigs", "KMSKeyArn", "LoggingConfig", "TracingConfig")
    make, change, shown = LambdaFunction.__init__, LambdaFunction.update_configuration, LambdaFunction.get_configuration

    def keep(function: LambdaFunction, given: dict[str, Any]) -> None:
        kept = vars(function).setdefault("kept_settings", {})
        kept.update({name: given[name] for name in names if name in given})

    def __init__(self: LambdaFunction, account_id: str, spec: dict[str, Any], *args: Any, **kwargs: Any) -> None:  # noqa: N807
        make(self, account_id, spec, *args, **kwargs)
        keep(self, spec)

    def update_configuration(self: LambdaFunction, config_updates: dict[str, Any]) -> dict[str, Any]:
        keep(self, config_updates)
        return change(self, config_updates)

    def get_configuration(self: LambdaFunction, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**shown(self, *args, **kwargs), **vars(self).get("kept_settings", {})}

    LambdaFunction.__init__ = __init__  # type: ignore[method-assign]
    LambdaFunction.update_configuration = update_configuration  # type: ignore[method-assign]
    LambdaFunction.get_configuration = get_configuration  # type: ignore[method-assign]


def _keep_queue_policy() -> None:
    """A queue's policy, when other attributes are set."""
    put = Queue._set_attributes  # noqa: SLF001

    def _set_attributes(self: Queue, attributes: dict[str, Any], now: float | None = None) -> None:
        before = self.policy if "_policy_json" in vars(self) else None
        put(self, attributes, now)
        if "Policy" not in attributes:
            self.policy = before

    Queue._set_attributes = _set_attributes  # type: ignore[method-assign]  # noqa: SLF001


def _keep_subnet_groups() -> None:
    """A group of subnets, when it is changed: moto takes it out and does not put it back."""
    change = RDSBackend.modify_db_subnet_group

    def modify_db_subnet_group(self: RDSBackend, subnet_name: str, description: str, subnets: Any) -> DBSubnetGroup:
        changed = change(self, subnet_name, description, subnets)
        self.subnet_groups[subnet_name] = changed
        return changed

    RDSBackend.modify_db_subnet_group = modify_db_subnet_group  # type: ignore[method-assign]


def _map_rest_apis() -> None:
    """A name of the second version leads to REST APIs too."""
    create = ApiGatewayV2Backend.create_api_mapping

    def create_api_mapping(self: ApiGatewayV2Backend, api_id: str, *args: Any, **kwargs: Any) -> ApiMapping:
        stands_in = api_id in apigateway_backends[self.account_id][self.region_name].apis
        if stands_in:
            self.apis[api_id] = None  # type: ignore[assignment]
        try:
            return create(self, api_id, *args, **kwargs)
        finally:
            if stands_in:
                del self.apis[api_id]

    ApiGatewayV2Backend.create_api_mapping = create_api_mapping  # type: ignore[method-assign]
