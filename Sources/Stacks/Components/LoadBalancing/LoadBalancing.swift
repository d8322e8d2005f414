import AWS
import StackDSL

/// A load balancer and the services that it sends requests to.
struct LoadBalancing: Component {
    let kind: BalancerKind
    let loadBalancer: ElasticLoadBalancingV2.LoadBalancer
    /// One for each service, in their order.
    let targetGroups: [ElasticLoadBalancingV2.TargetGroup]
    let listening: Listening

    init(
        _ network: NetworkReferences, securityGroup: EC2.SecurityGroup, services: [ServiceParameters],
        doors: ListenerPorts, certificate: EntranceParameters.Certificate?, settings: Settings
    ) {
        let kind = settings.architecture.balancer
        let loadBalancer = LoadBalancer.make(network, securityGroup: securityGroup, settings)
        let targetGroups = services.map { TargetGroups.make($0, kind, vpcId: network.vpcId) }
        switch kind {
        case .network:
            listening = .byPort(
                NetworkListeners.make(
                    loadBalancer, zip(doors.all, targetGroups).map { ($0, $1) }, certificate: certificate?.arn.ref))
        case .application:
            listening = .byPath(
                ApplicationListeners(
                    loadBalancer, zip(services, targetGroups).map { ($0, $1) }, doors: doors,
                    certificate: certificate?.arn.ref))
        }
        self.kind = kind
        self.loadBalancer = loadBalancer
        self.targetGroups = targetGroups
    }

    var body: some StackContent {
        loadBalancer
        targetGroups
        listening
    }
}

/// What the load balancer listens with.
enum Listening: Component {
    /// A listener for each service.
    case byPort([ElasticLoadBalancingV2.Listener])
    /// One listener with a rule for each service.
    case byPath(ApplicationListeners)

    /// What must be there before ECS takes a service's target group: it must belong to a load balancer.
    func needed(by service: Int) -> [any Resource] {
        switch self {
        case .byPort(let listeners): [listeners[service]]
        case .byPath(let listeners): [listeners.main] + listeners.rules
        }
    }

    var body: some StackContent {
        switch self {
        case .byPort(let listeners): listeners
        case .byPath(let listeners): listeners
        }
    }
}
