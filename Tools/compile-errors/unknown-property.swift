// error: incorrect argument label in call (have '_:cidrBlok:', expected '_:cidrBlock:')
import AWS
import StackDSL

let vpc = EC2.VPC("Vpc", cidrBlok: "10.0.0.0/16")
