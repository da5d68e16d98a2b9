// The order matters: the layer statement first, then the libraries into their layers, then ours on top.
import './layers.css'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './tokens.css'
import './base.css'
