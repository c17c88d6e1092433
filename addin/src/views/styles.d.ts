/** Style sheets are the build's: importing one puts it beside the scripts. */
declare module '*.css';
