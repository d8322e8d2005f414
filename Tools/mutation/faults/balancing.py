# SPDX-License-Identifier: Apache-2.0

"""Load balancers, listeners, target groups."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue
from ..template import Template
from .common import ELB, balancer_type, each, ref, services, setting

balancing = Catalogue()
KIND = "elb"
LISTENER, TARGETS, BALANCER = f"{ELB}::Listener", f"{ELB}::TargetGroup", f"{ELB}::LoadBalancer"


def _network(t: Template, targets: str) -> bool:
    return t.get(targets, "Protocol") in ("TCP", "TLS", "UDP")


def _registers(t: Template, targets: str) -> bool:
    return any(targets in t.targets(t.get(it, "LoadBalancers", [])) for it in services(t))


each(balancing, KIND, TARGETS, "check-without-protocol",
     "The default is TCP, which does not ask the path: a task that answers 500 counts as healthy.",
     lambda t, n: t.drop(n, "HealthCheckProtocol")
     if _network(t, n) and t.get(n, "HealthCheckProtocol") and t.get(n, "HealthCheckPath") else None)
each(balancing, KIND, TARGETS, "check-by-tcp-with-path", "A TCP check has no path.",
     lambda t, n: t.set(n, "HealthCheckProtocol", "TCP") if _network(t, n) and t.get(n, "HealthCheckPath") else None)
each(balancing, KIND, TARGETS, "check-by-tcp", "An application load balancer checks by HTTP or HTTPS.",
     lambda t, n: t.set(n, "HealthCheckProtocol", "TCP") if not _network(t, n) else None)
each(balancing, KIND, TARGETS, "check-on-closed-port", "The check goes to a port that nothing listens on and no group lets in.",
     setting("HealthCheckPort", "9999"))
each(balancing, KIND, TARGETS, "check-longer-than-interval", "The timeout is below the interval.",
     lambda t, n: t.set(n, "HealthCheckIntervalSeconds", 10).set(n, "HealthCheckTimeoutSeconds", 30))
each(balancing, KIND, TARGETS, "check-path-without-slash", "A path begins with /.",
     lambda t, n: t.set(n, "HealthCheckPath", "health") if t.get(n, "HealthCheckPath") else None)
each(balancing, KIND, TARGETS, "check-expects-nothing", "A health check's codes are 200 to 499.",
     lambda t, n: t.set(n, "Matcher", {"HttpCode": "700"}) if not _network(t, n) else None, limit=1)
each(balancing, KIND, TARGETS, "targets-of-type-instance", "Tasks with addresses of their own register in groups of type ip.",
     lambda t, n: t.set(n, "TargetType", "instance") if t.get(n, "TargetType") == "ip" else None)
each(balancing, KIND, TARGETS, "targets-without-type", "The default is instance, where tasks with awsvpc need ip.",
     lambda t, n: t.drop(n, "TargetType") if t.get(n, "TargetType") == "ip" else None, limit=2)
each(balancing, KIND, TARGETS, "targets-of-type-ip", "Instances and tasks in bridge mode register by their instance.",
     lambda t, n: t.set(n, "TargetType", "ip") if t.get(n, "TargetType") == "instance"
     and not t.get(n, "Targets") else None)
each(balancing, KIND, TARGETS, "targets-of-type-alb", "The group's targets are no load balancers.",
     lambda t, n: t.set(n, "TargetType", "alb") if _network(t, n) else None)
each(balancing, KIND, TARGETS, "targets-without-vpc", "Targets that have addresses are in a VPC.",
     lambda t, n: t.drop(n, "VpcId"))
each(balancing, KIND, TARGETS, "targets-on-another-port", "The instances' group lets in another port than this.",
     lambda t, n: t.set(n, "Port", 4711) if t.get(n, "TargetType") == "instance" and not _registers(t, n)
     and not t.get(n, "Targets") else None)
each(balancing, KIND, TARGETS, "target-on-another-port", "The host's group lets in another port than this.",
     lambda t, n: t.set(n, "Targets.0.Port", 4711) if t.get(n, "Targets") else None)
each(balancing, KIND, TARGETS, "targets-speak-tcp", "An application load balancer speaks HTTP to its targets.",
     lambda t, n: t.set(n, "Protocol", "TCP") if not _network(t, n) else None)
each(balancing, KIND, TARGETS, "targets-speak-http", "A network load balancer speaks TCP, TLS or UDP.",
     lambda t, n: t.set(n, "Protocol", "HTTP") if _network(t, n) else None)
each(balancing, KIND, TARGETS, "targets-speak-udp", "The listener is TCP, and so is the application.",
     lambda t, n: t.set(n, "Protocol", "UDP") if _network(t, n) else None)
each(balancing, KIND, TARGETS, "attribute-of-another-kind", "This attribute is for the other kind of load balancer.",
     lambda t, n: t.append(n, "TargetGroupAttributes", {
         "Key": "slow_start.duration_seconds" if _network(t, n) else "preserve_client_ip.enabled",
         "Value": "60" if _network(t, n) else "true"}), limit=1)
each(balancing, KIND, TARGETS, "stickiness-of-another-kind", "A network load balancer has no cookies.",
     lambda t, n: t.append(n, "TargetGroupAttributes", {"Key": "stickiness.type", "Value": "lb_cookie"})
     if _network(t, n) else None, limit=1)

each(balancing, KIND, LISTENER, "listener-speaks-tcp", "An application load balancer listens for HTTP or HTTPS.",
     lambda t, n: t.set(n, "Protocol", "TCP") if balancer_type(t, n) == "application"
     and t.get(n, "Protocol") == "HTTP" else None)
each(balancing, KIND, LISTENER, "listener-speaks-http", "A network load balancer listens for TCP, TLS or UDP.",
     lambda t, n: t.set(n, "Protocol", "HTTP") if balancer_type(t, n) == "network"
     and t.get(n, "Protocol") == "TCP" else None)
each(balancing, KIND, LISTENER, "listener-without-certificate", "HTTPS wants a certificate.",
     lambda t, n: t.drop(n, "Certificates") if t.get(n, "Certificates") else None)
each(balancing, KIND, LISTENER, "listener-http-with-certificate", "HTTP has no certificate.",
     lambda t, n: t.set(n, "Protocol", "HTTP") if t.get(n, "Protocol") == "HTTPS" else None)
each(balancing, KIND, LISTENER, "certificate-of-another-region", "The certificate is not in the load balancer's region.",
     lambda t, n: t.set(n, "Certificates.0.CertificateArn",
                        "arn:aws:acm:us-west-2:123456789012:certificate/11111111-2222-3333-4444-555555555555")
     if t.get(n, "Certificates") else None)
each(balancing, KIND, LISTENER, "listener-on-closed-port", "The load balancer's group does not let this port in.",
     lambda t, n: t.set(n, "Port", 8444) if balancer_type(t, n) == "application" else None)
each(balancing, KIND, LISTENER, "redirect-to-itself", "The redirect leads to where it comes from.",
     lambda t, n: t.set(n, "DefaultActions.0.RedirectConfig", {"StatusCode": "HTTP_301", "Protocol": "HTTP", "Port": "80"})
     if t.get(n, "DefaultActions.0.RedirectConfig") else None)
each(balancing, KIND, LISTENER, "redirect-to-closed-port", "No listener is on the port that the redirect leads to.",
     lambda t, n: t.set(n, "DefaultActions.0.RedirectConfig.Port", "8444")
     if t.get(n, "DefaultActions.0.RedirectConfig") else None)
each(balancing, KIND, LISTENER, "redirect-nowhere", "A redirect names its status.",
     lambda t, n: t.drop(n, "DefaultActions.0.RedirectConfig.StatusCode")
     if t.get(n, "DefaultActions.0.RedirectConfig") else None)
each(balancing, KIND, LISTENER, "forward-to-nothing", "To forward needs a target group.",
     lambda t, n: t.drop(n, "DefaultActions.0.TargetGroupArn") if t.get(n, "DefaultActions.0.TargetGroupArn") else None)
each(balancing, KIND, LISTENER, "forward-removed",
     "No listener forwards to the target group: ECS refuses it, and nobody reaches the targets.",
     lambda t, n: t.set(n, "DefaultActions", [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "503"}}])
     if balancer_type(t, n) == "application" and t.get(n, "DefaultActions.0.TargetGroupArn")
     and not t.of(f"{ELB}::ListenerRule") else None)
each(balancing, KIND, LISTENER, "fixed-response-of-network", "A network load balancer can only forward.",
     lambda t, n: t.set(n, "DefaultActions", [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "503"}}])
     if balancer_type(t, n) == "network" else None)
each(balancing, KIND, LISTENER, "two-listeners-on-a-port", "A load balancer has one listener on a port.",
     lambda t, n: t.add("SecondListener", t.resources[n]), limit=1)


@balancing.fault(KIND, "listener-of-another-balancer", "ECS or the API uses a load balancer that has no listener for the group.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of(LISTENER)[:1]:
        balancer = t.target(t.get(name, "LoadBalancerArn"))
        if balancer and any("Link" in t.type(it) or t.type(it) == "ApiGateway::Stage" for it in t.users(balancer)):
            body = dict(t.resources[balancer])
            yield t.set(name, "LoadBalancerArn", ref("SecondBalancer")).add("SecondBalancer", body)


each(balancing, KIND, f"{ELB}::ListenerRule", "rule-without-condition", "A rule has at least one condition.",
     lambda t, n: t.set(n, "Conditions", []))
each(balancing, KIND, f"{ELB}::ListenerRule", "two-rules-of-a-priority", "Priorities are unique in a listener.",
     lambda t, n: t.add("SecondRule", t.resources[n]))
each(balancing, KIND, f"{ELB}::ListenerRule", "rule-removed", "Nothing forwards to the target group: ECS refuses it.",
     lambda t, n: t.without(n))
each(balancing, KIND, f"{ELB}::ListenerRule", "rule-priority-zero", "Priorities are 1 to 50000.",
     setting("Priority", 0))
def _is_shifted(t: Template, rule: str) -> bool:
    """Whether ECS shifts the traffic of a listener rule between two groups of its own."""
    return any(
        t.target(t.get(it, "LoadBalancers.0.AdvancedConfiguration.ProductionListenerRule")) == rule for it in services(t)
    )


each(balancing, KIND, f"{ELB}::ListenerRule", "rule-to-the-other-group",
     "No listener forwards to the service's own target group.",
     lambda t, n: t.set(n, "Actions.0.TargetGroupArn", t.get(t.target(t.get(n, "ListenerArn")) or "",
                                                            "DefaultActions.0.TargetGroupArn"))
     if not _is_shifted(t, n) else None)
each(balancing, KIND, f"{ELB}::ListenerRule", "rule-path-of-the-other-kind", "The field says path, the configuration host.",
     lambda t, n: t.set(n, "Conditions", [{"Field": "path-pattern", "HostHeaderConfig": {"Values": ["a.example.com"]}}]))

each(balancing, KIND, BALANCER, "balancer-without-subnets", "A load balancer is in subnets.",
     lambda t, n: t.drop(n, "Subnets"), limit=1)
each(balancing, KIND, BALANCER, "balancer-in-subnet-twice", "One subnet of a zone.",
     lambda t, n: t.set(n, "Subnets", [t.get(n, "Subnets.0")] * 2) if isinstance(t.get(n, "Subnets"), list) else None, limit=1)
each(balancing, KIND, BALANCER, "balancer-of-the-other-type", "The listeners' protocols are not of this type.",
     lambda t, n: _other_type(t, n))
each(balancing, KIND, BALANCER, "balancer-attribute-of-another-kind", "This attribute is of the other type.",
     lambda t, n: t.append(n, "LoadBalancerAttributes", {
         "Key": "routing.http2.enabled", "Value": "true"}) if t.get(n, "Type") == "network" else None)
each(balancing, KIND, BALANCER, "access-logs-without-bucket", "Access logs need a bucket.",
     lambda t, n: t.append(n, "LoadBalancerAttributes", {"Key": "access_logs.s3.enabled", "Value": "true"}))


def _other_type(t: Template, name: str) -> Template:
    made = t.set(name, "Type", "network" if t.get(name, "Type") == "application" else "application")
    for key in ("LoadBalancerAttributes", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"):
        if t.get(name, key):
            made = made.drop(name, key)
    return made


@balancing.fault(KIND, "two-services-share-targets", "Requests for one service are answered by the other.")
def _(t: Template) -> Iterator[Template]:
    found = [it for it in services(t) if t.get(it, "LoadBalancers")]
    if len(found) == 2:
        yield t.set(found[1], "LoadBalancers.0.TargetGroupArn", t.get(found[0], "LoadBalancers.0.TargetGroupArn"))


@balancing.fault(KIND, "targets-of-two-balancers", "A target group belongs to one load balancer.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of(LISTENER):
        balancer = t.target(t.get(name, "LoadBalancerArn"))
        if balancer and t.get(name, "DefaultActions.0.TargetGroupArn"):
            body = t.set(name, "LoadBalancerArn", ref("SecondBalancer")).resources[name]
            yield t.add("SecondBalancer", t.resources[balancer]).add("SecondListener", body)
            return


each(balancing, KIND, "AutoScaling::AutoScalingGroup", "instances-not-registered", "The target group has no targets.",
     lambda t, n: t.drop(n, "TargetGroupARNs") if t.get(n, "TargetGroupARNs") else None)
each(balancing, KIND, "AutoScaling::AutoScalingGroup", "group-upside-down", "The minimum is above the maximum.",
     lambda t, n: t.set(n, "MinSize", "20"))
