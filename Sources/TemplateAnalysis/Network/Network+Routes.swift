// SPDX-License-Identifier: Apache-2.0

extension Network {
    /// The routes that a subnet's table has; nil where nobody knows all of them, as those of the VPC's main table.
    public func routes(of subnet: Outcome.Resource) -> [Outcome.Resource]? {
        guard case .own(_, let routes, true) = table(of: subnet) else { return nil }
        return routes
    }

    /// The endpoints in a VPC; those are left out of which nobody knows where they are.
    public func endpoints(in vpc: Outcome.Resource) -> [VPCEndpoint] {
        endpoints.filter { $0.resource["VpcId"].resource == vpc.logicalID }
    }
}
