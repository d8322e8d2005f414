/// An endpoint of an AWS service within a VPC.
struct VPCEndpoint: Sendable {
    let resource: Outcome.Resource
    /// The service's short name, as `ecr.api`; nil when it is unknown.
    let service: String?
    let isGateway: Bool

    init(_ resource: Outcome.Resource, in outcome: Outcome) {
        self.resource = resource
        service = Self.service(resource["ServiceName"])
        isGateway =
            (resource["VpcEndpointType"].text ?? (resource["VpcEndpointType"].isAbsent ? "Gateway" : nil)) == "Gateway"
    }

    /// Whether the service's public name leads here from anywhere in the VPC; by default it does not.
    var hasPrivateDNS: Bool? {
        let value = resource["PrivateDnsEnabled"]
        return value.isAbsent ? false : value.bool
    }

    private static func service(_ value: PropertyValue) -> String? {
        if let text = value.text {
            let words = text.split(separator: ".", omittingEmptySubsequences: false)
            return words.count > 3 ? words[3...].joined(separator: ".") : nil
        }
        // Of com.amazonaws.${AWS::Region}.ecr.api the last part.
        guard let parts = value.parts, parts.count == 3, let last = parts[2].stringValue, last.first == "." else {
            return nil
        }
        return String(last.dropFirst())
    }
}
